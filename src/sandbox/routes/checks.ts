import {acceptSession} from '../access';
import type {App} from '../app';
import {Check, CheckAnswer} from '../contract';
import {answerCheck} from '../numberCheck';
import {withProblems} from '../openapi';
import type {Limiter} from '../limits/limiter';
import type {Sandbox} from '../sandbox';

/** `POST /sandbox/v1/checks`: is this number in the practice data. The number travels in the body alone. */
export function addChecks(app: App, sandbox: Sandbox, limiter: Limiter): void {
  const schema = {
    operationId: 'check',
    summary: 'Check an INN or an invoice number',
    description:
      'Tells whether there can be such a number and whether it is in the practice data; the holder is masked.',
    tags: ['Numbers'],
    security: [{}, {session: []}] as Record<string, string[]>[],
    body: Check,
    response: {200: CheckAnswer, ...withProblems(400, 401, 408, 413, 415, 422, 429)},
  };
  app.post(
    '/sandbox/v1/checks',
    {schema, onRequest: [acceptSession(sandbox), limiter.limitChecks]},
    (request) => answerCheck(sandbox, request.body, request.practice?.id),
  );
}
