import type {OutgoingHttpHeaders} from 'node:http';

import type {FastifyReply} from 'fastify';
import {Type} from 'typebox';

import {requireSession} from '../access';
import type {App} from '../app';
import {Payment, Receipt, Receipts} from '../contract';
import {PROBLEM_TYPE} from '../errors';
import {readKey} from '../idempotencyKey';
import {withProblems} from '../openapi';
import {pay} from '../payments';
import {Refusal} from '../problem';
import {findReceipt, listReceipts} from '../receipts';
import type {Limiter} from '../limits/limiter';
import type {Sandbox} from '../sandbox';

const security = [{session: []}];
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The scenario: the money has moved, and whoever paid does not hear of it. The answer is cut off after
 * its first byte: a browser sends a request again by itself when the connection ends before that.
 */
function loseAnswer(reply: FastifyReply, {status, body}: {status: number; body: string}): void {
  reply.code(status).type(JSON_TYPE).header('content-length', Buffer.byteLength(body));
  reply.hijack();
  reply.request.staged = 'answer_lost';
  reply.raw.writeHead(status, reply.getHeaders() as OutgoingHttpHeaders);
  reply.raw.write(body.slice(0, 1), () => reply.raw.destroy());
  // Its end is an abort, of which no hook hears.
  reply.server.reportAnswer(reply.request, reply);
}

function addPaying(app: App, sandbox: Sandbox): void {
  const schema = {
    operationId: 'pay',
    summary: 'Make a practice payment, once for a key',
    description:
      'Sent again with the same key it is answered as before, and no second payment is made.',
    tags: ['Payments'],
    security,
    headers: Type.Object({
      'idempotency-key': Type.String({
        ...{minLength: 1, maxLength: 255},
        description:
          'Drawn by the client for this payment. A bare text without comma or quote, or the structured string of ' +
          'draft-ietf-httpapi-idempotency-key-header: "k" in quotes and k are the same key.',
      }),
    }),
    body: Payment,
    response: {201: Receipt, ...withProblems(400, 401, 408, 409, 413, 415, 422, 429)},
  };
  app.post('/sandbox/v1/payments', {schema}, async (request, reply) => {
    const key = readKey(request.headers['idempotency-key']);
    const answer = await pay(sandbox, request.practice!, key, request.body);
    if (answer.lost) {
      loseAnswer(reply, answer);
      return reply;
    }
    if (answer.replayed) reply.header('idempotent-replayed', 'true');
    const type = answer.status === 201 ? JSON_TYPE : PROBLEM_TYPE;
    // The stored bytes as they are; a schema would write them anew.
    const raw = reply.code(answer.status as 201).type(type) as unknown as {
      send(body: string): typeof reply;
    };
    return raw.send(answer.body);
  });
}

function addReceipts(app: App, {database: {queries}}: Sandbox): void {
  const list = {
    operationId: 'listPayments',
    summary: 'Receipts, the newest first',
    description: 'A hundred at a time.',
    tags: ['Payments'],
    security,
    querystring: Type.Object(
      {before: Type.Optional(Type.String({pattern: '^[a-z]{20}$'}))},
      {additionalProperties: false},
    ),
    response: {200: Receipts, ...withProblems(400, 401, 404, 429)},
  };
  app.get('/sandbox/v1/payments', {schema: list}, (request) =>
    listReceipts(queries, request.practice!.id, request.query.before),
  );
  const one = {
    operationId: 'readPayment',
    summary: 'One receipt',
    description: 'As the payment itself was answered.',
    tags: ['Payments'],
    security,
    params: Type.Object({id: Type.String()}),
    response: {200: Receipt, ...withProblems(400, 401, 404, 429)},
  };
  app.get('/sandbox/v1/payments/:id', {schema: one}, async (request) => {
    const receipt = await findReceipt(queries, request.practice!.id, request.params.id);
    if (!receipt) throw new Refusal('not_found');
    return receipt;
  });
}

/** `/sandbox/v1/payments`: pay, and read the receipts of the session's payments. */
export function addPayments(app: App, sandbox: Sandbox, limiter: Limiter): void {
  // Counted before the token is looked up: guessing tokens is limited too.
  app.addHook('onRequest', limiter.limitCalls);
  app.addHook('onRequest', requireSession(sandbox));
  addPaying(app, sandbox);
  addReceipts(app, sandbox);
}
