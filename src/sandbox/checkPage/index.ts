import formbody from '@fastify/formbody';
import type {FastifyError, FastifyReply, FastifyRequest} from 'fastify';

import type {Language} from '../../language/language';
import {answerWords} from '../../numbers/words/answer';
import type {App} from '../app';
import type {Sandbox} from '../sandbox';
import {readLook} from './look';
import {writePage} from './page';
import {answerQuestion, readQuestion} from './question';
import type {Told} from './question';
import {pageWords} from './words';

const addresses: readonly (readonly [string, Language])[] = [
  ['/check', 'ky'],
  ['/ru/check', 'ru'],
];
/** Bytes; a pasted paragraph is read, a pasted book is not. */
const BODY_LIMIT = 16_384;
const NOTHING: Told = {kind: 'inn', typed: ''};

function chooseStatus({verdict, answer}: Told): number {
  if (answer === 'failed') return 503;
  return verdict && verdict.refusals.length > 0 ? 422 : 200;
}

function chooseMishap(status: number, reply: FastifyReply, language: Language): string {
  const {tooLong, otherForm, failed} = pageWords[language];
  const {rate_limited: tellWait} = answerWords[language].unchecked;
  if (status === 413) return tooLong;
  if (status === 429) return tellWait(Number(reply.getHeader('retry-after')) || undefined);
  return status < 500 ? otherForm : failed;
}

/**
 * The number form for a browser without scripts: `POST /check` and `/ru/check` answer with the page
 * that the widget would have become. The number is in the body alone, and no cache keeps the page.
 */
export async function checkPage(app: App, {sandbox}: {sandbox: Sandbox}): Promise<void> {
  const look = readLook(sandbox.config.siteDir);

  function send(reply: FastifyReply, told: Told, language: Language, mishap?: string) {
    return reply
      .headers({
        'cache-control': 'no-store',
        'content-security-policy': look.policy,
        'referrer-policy': 'no-referrer',
      })
      .type('text/html; charset=utf-8')
      .send(writePage(told, language, look, mishap));
  }

  // The form sends this one kind of body; whatever else comes is told in words, not in JSON.
  app.removeAllContentTypeParsers();
  await app.register(formbody, {bodyLimit: BODY_LIMIT});
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply) => {
    const language = request.routeOptions.url === '/ru/check' ? 'ru' : 'ky';
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({err: error}, 'failed');
    return send(reply.code(status), NOTHING, language, chooseMishap(status, reply, language));
  });

  for (const [address, language] of addresses) {
    const options = {schema: {hide: true}, bodyLimit: BODY_LIMIT};
    app.get(address, options, (_, reply) => send(reply, NOTHING, language));
    app.post(address, options, async (request, reply) => {
      const told = await answerQuestion(sandbox, readQuestion(request.body), (error) =>
        request.log.error({err: error}, 'failed'),
      );
      return send(reply.code(chooseStatus(told)), told, language);
    });
  }
}
