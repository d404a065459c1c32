import fs from 'node:fs';
import path from 'node:path';

import formbody from '@fastify/formbody';
import type {FastifyReply} from 'fastify';

import type {Language} from '../../language/language';
import {findAnswers, makeEngine, type Engine} from '../../search/engine';
import {takeOutNumber} from '../../search/longNumber';
import {unpackDocuments} from '../../search/pack';
import type {App} from '../app';
import {readLook} from '../checkPage/look';
import type {Sandbox} from '../sandbox';
import {readField} from '../sentField';
import {writePage} from './page';

const addresses: readonly (readonly [string, Language])[] = [
  ['/search', 'ky'],
  ['/search/', 'ky'],
  ['/ru/search', 'ru'],
  ['/ru/search/', 'ru'],
];
/** Characters; nobody asks a longer question. */
const MOST_TYPED = 200;
const MOST_ANSWERS = 20;

const headers = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

const readQuestion = (fields: unknown) => readField(fields, 'q').slice(0, MOST_TYPED);

function readEngine(siteDir: string, language: Language): Engine | undefined {
  const file = path.join(siteDir, language === 'ru' ? 'ru' : '', 'search/index.json');
  if (!fs.existsSync(file)) return undefined;
  return makeEngine(unpackDocuments(JSON.parse(fs.readFileSync(file, 'utf8'))));
}

/**
 * The search for a browser without scripts. The field of the site posts: what is typed there by mistake,
 * an INN, stands in no address, history or log. A link may ask by `?q=`; a number in it is taken out of
 * the address at once.
 */
export async function searchPage(app: App, {sandbox}: {sandbox: Sandbox}): Promise<void> {
  const {siteDir} = sandbox.config;
  const {styleSheet} = readLook(siteDir);
  const engines = {ky: readEngine(siteDir, 'ky'), ru: readEngine(siteDir, 'ru')};

  function send(reply: FastifyReply, language: Language, typed: string) {
    const {question, hadNumber} = takeOutNumber(typed);
    const engine = engines[language];
    const found = engine && findAnswers(engine, question, MOST_ANSWERS);
    const page = writePage({question, hadNumber, found}, language, styleSheet);
    return reply
      .code(found ? 200 : 503)
      .headers(headers)
      .type('text/html; charset=utf-8')
      .send(page);
  }

  app.removeAllContentTypeParsers();
  await app.register(formbody);
  for (const [address, language] of addresses) {
    const options = {schema: {hide: true}};
    app.get(address, options, (request, reply) => {
      const typed = readQuestion(request.query);
      const {question, hadNumber} = takeOutNumber(typed);
      if (!hadNumber) return send(reply, language, typed);
      const rest = question.trim() && `?q=${encodeURIComponent(question.trim())}`;
      return reply.headers(headers).redirect(address + rest, 303);
    });
    app.post(address, options, (request, reply) =>
      send(reply, language, readQuestion(request.body)),
    );
  }
}
