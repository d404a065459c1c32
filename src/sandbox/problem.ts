import type {Problem} from './contract';

/** Every code the sandbox itself can answer with; a number's own codes come from the number rules. */
export const problems = {
  bad_json: [400, 'The body is not JSON.'],
  body_too_large: [413, 'The body is too large.'],
  headers_too_large: [431, 'The headers of the request are too large.'],
  unsupported_media_type: [415, 'The body must be application/json in UTF-8, not compressed.'],
  invalid_field: [422, 'A field is missing or is not of the right form.'],
  unknown_field: [422, 'There is a field that this call does not know.'],
  invalid_number: [422, 'This is not such a number.'],
  bad_request: [400, 'The request cannot be understood.'],
  expectation_failed: [417, 'Of expectations 100-continue alone is met.'],
  precondition_failed: [412, 'The page is not the one that If-Match or If-Unmodified-Since names.'],
  range_not_satisfiable: [416, 'The page ends before the range begins.'],
  not_found: [404, 'There is nothing at this address.'],
  receipt_unknown: [404, 'This session has no receipt with the id that before names.'],
  method_not_allowed: [405, 'This address does not take this method.'],
  session_required: [401, 'A practice session is needed: open one, send its token as Bearer.'],
  session_unknown: [401, 'There is no such practice session, or it has ended.'],
  idempotency_key_required: [400, 'One Idempotency-Key header is needed, 1 to 255 characters.'],
  idempotency_key_reused: [422, 'This idempotency key came with another body before.'],
  payment_in_flight: [409, 'The first payment with this key is still under way.'],
  account_not_found: [422, 'Nobody is registered under this number in the practice data.'],
  amount_too_small: [422, 'The amount is smaller than the smallest payment.'],
  amount_too_large: [422, 'The amount is larger than the largest payment.'],
  insufficient_funds: [422, 'The wallet holds less than the amount.'],
  limit_exceeded: [422, 'The payment would exceed the wallet’s monthly limit.'],
  invoice_paid: [422, 'The invoice is paid already.'],
  invoice_expired: [422, 'The invoice has expired.'],
  amount_mismatch: [422, 'The invoice is for another amount.'],
  provider_unavailable: [503, 'The provider does not answer now.'],
  rate_limited: [429, 'Too many requests: try again later.'],
  request_timeout: [408, 'The request did not arrive in time.'],
  database_unavailable: [503, 'The practice data cannot be reached now.'],
  shutting_down: [503, 'The server is about to end: ask another one.'],
  internal_error: [500, 'The sandbox failed.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof problems;

/** Refusals of business: a payment's key keeps them, and gives them again. */
export const paymentRefusals = [
  ...(['account_not_found', 'amount_too_small', 'amount_too_large', 'amount_mismatch'] as const),
  ...(['insufficient_funds', 'limit_exceeded', 'invoice_paid', 'invoice_expired'] as const),
] satisfies ProblemCode[];

/** Seconds after which a failure that is nobody's fault, or a payment under way, is worth another try. */
const RETRY_AFTER = '2';
const passing: readonly number[] = [409, 503];

/** Stops a request with a problem; the error handler turns it into the answer. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param pointer JSON pointer of the field in the body
   * @param findings what the number rules found, where `code` is about a number
   */
  constructor(code: ProblemCode, pointer?: string, findings: readonly {code: string}[] = []) {
    super(code);
    this.problem = describeProblem(code, pointer, findings);
    this.statusCode = this.problem.status;
    this.headers = passing.includes(this.statusCode) ? {'retry-after': RETRY_AFTER} : {};
  }
}

/** The body of an answer that tells a problem; see RFC 9457. */
export function describeProblem(
  code: ProblemCode,
  pointer?: string,
  findings: readonly {code: string}[] = [],
): Problem {
  const [status, title] = problems[code];
  // The number's own code says more than ours; the codes alone, since a finding may quote the number.
  const told = findings[0]?.code ?? code;
  return {
    type: `/sandbox-api/#${told}`,
    title,
    status,
    code: told,
    ...(pointer === undefined ? {} : {pointer}),
    ...(findings.length > 0 && {
      errors: findings.map((finding) => ({code: finding.code, pointer})),
    }),
  };
}
