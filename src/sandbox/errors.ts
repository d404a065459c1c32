import type {FastifyError, FastifyReply, FastifyRequest} from 'fastify';

import {isUnavailable} from './database/failures';
import {Refusal} from './problem';
import type {ProblemCode} from './problem';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const codes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad_json',
};
/** What the static files know no code for. */
const statuses: Readonly<Record<number, ProblemCode>> = {
  412: 'precondition_failed',
  416: 'range_not_satisfiable',
};

/** Names the field by what the schema knows of it: a field too many is not quoted, it may hold a number. */
function explainValidation(error: FastifyError): Refusal {
  const [first] = error.validation!;
  if (error.validationContext === 'headers') return new Refusal('idempotency_key_required');
  if (error.validationContext !== 'body') return new Refusal('bad_request');
  const {keyword, instancePath, params} = first!;
  if (keyword === 'additionalProperties') return new Refusal('unknown_field', instancePath);
  const missing = keyword === 'required' ? `/${String(params.missingProperty)}` : '';
  return new Refusal('invalid_field', instancePath + missing);
}

/** What Node says of a client that went away before its request had arrived; it is nobody's fault here. */
const isCutOff = ({code, message}: FastifyError) => code === 'ECONNRESET' && message === 'aborted';

/** What a failure is to whoever asked; what is not foreseen is our own failure. */
function explain(error: FastifyError): Refusal {
  if (error instanceof Refusal) return error;
  if (error.validation) return explainValidation(error);
  const code = codes[error.code] ?? statuses[error.statusCode ?? 500];
  if (code) return new Refusal(code);
  if (isCutOff(error)) return new Refusal('bad_request');
  if (isUnavailable(error)) return new Refusal('database_unavailable');
  const isOurs = (error.statusCode ?? 500) >= 500;
  return new Refusal(isOurs ? 'internal_error' : 'bad_request');
}

/** What happens as it is meant to: nobody is woken up for it. */
const foreseen: readonly string[] = ['provider_unavailable', 'shutting_down'];

/** Answers any failure as a problem (RFC 9457). */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const {problem, headers} = explain(error);
  const {code, status} = problem;
  if (status >= 500 && !foreseen.includes(code))
    request.log.error({id: request.id, err: error, code}, 'failed');
  if (code === 'provider_unavailable') request.staged = code;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 416) reply.headers((error as {headers?: Record<string, string>}).headers ?? {});
  return reply
    .code(problem.status)
    .headers(headers)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem));
}
