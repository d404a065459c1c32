import type {Header} from './document';

/** A list of items: a name in quotes, then parameters (RFC 9651; draft-ietf-httpapi-ratelimit-headers). */
const item = '"[^"]+"(;[a-z*][a-z0-9_.*-]*=[^,;]+)+';
const ITEMS = {type: 'string', pattern: `^${item}(, ${item})*$`};

/** The headers of answers that a program reads, by the names they have under `components`. */
export const headers = {
  RequestId: {
    ...{description: 'Stands in the log of the server too', required: true},
    schema: {type: 'string', pattern: '^[a-z]+-[0-9a-z]+$'},
  },
  CacheControl: {
    ...{description: 'Every answer is about this moment', required: true},
    schema: {type: 'string', enum: ['no-store']},
  },
  RateLimit: {description: 'Requests that are left, and for how many seconds', schema: ITEMS},
  RateLimitPolicy: {description: 'Requests allowed, in how many seconds', schema: ITEMS},
  RetryAfter: {
    ...{description: 'Seconds after which the same request is worth another try', required: true},
    schema: {type: 'integer', minimum: 1},
  },
  WwwAuthenticate: {
    ...{description: 'The token is sent as Bearer', required: true},
    schema: {type: 'string', enum: ['Bearer']},
  },
  IdempotentReplayed: {
    description: 'This key had its answer before; this is that answer',
    schema: {type: 'string', enum: ['true']},
  },
  AcceptEncoding: {
    description: 'Which codings a body may have; comes when it had another one',
    schema: {type: 'string', enum: ['identity']},
  },
} as const satisfies Record<string, Header>;

const refer = (name: keyof typeof headers) => ({$ref: `#/components/headers/${name}`});

/** The headers that come with one status alone. */
const ofStatus: Readonly<Record<string, Record<string, unknown>>> = {
  201: {'Idempotent-Replayed': refer('IdempotentReplayed')},
  401: {'WWW-Authenticate': refer('WwwAuthenticate')},
  409: {'Retry-After': refer('RetryAfter')},
  415: {'Accept-Encoding': refer('AcceptEncoding')},
  422: {'Idempotent-Replayed': refer('IdempotentReplayed')},
  429: {'Retry-After': refer('RetryAfter')},
  503: {'Retry-After': refer('RetryAfter')},
};

/** What the parser of HTTP refuses gets no id: it is no request yet. */
const refusedByParser = ['400', '408'];
const {description, schema} = headers.RequestId;
const optionalId = {description, schema};

/**
 * The headers of an answer, by its status.
 * @param isLimited whether the call counts towards a limit
 */
export function headersOf(status: string, isLimited: boolean): Record<string, unknown> {
  const id = refusedByParser.includes(status) ? optionalId : refer('RequestId');
  const limits = {RateLimit: refer('RateLimit'), 'RateLimit-Policy': refer('RateLimitPolicy')};
  return {
    ...{'X-Request-Id': id, 'Cache-Control': refer('CacheControl')},
    ...(isLimited && limits),
    ...ofStatus[status],
  };
}
