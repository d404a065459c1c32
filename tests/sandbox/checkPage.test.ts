import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import Fastify from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {checkPage} from '../../src/sandbox/checkPage';
import type {App} from '../../src/sandbox/app';
import {Refusal} from '../../src/sandbox/problem';
import {withDecimals} from '../numbers/withDecimals';
import {startPractice} from './practice';
import type {Practice} from './practice';

const FORM = 'application/x-www-form-urlencoded';
const log: string[] = [];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-check-'));
let practice: Practice;
let app: App;

beforeAll(async () => {
  practice = await startPractice(`file:${folder}/page.db`);
  const stream = {write: (line: string) => log.push(line)};
  app = Fastify({logger: {level: 'trace', stream}}) as unknown as App;
  await app.register(checkPage, {sandbox: practice.sandbox});
});

afterAll(async () => {
  await app.close();
  await practice.close();
  fs.rmSync(folder, {recursive: true});
});

function send(fields: Record<string, string>, url = '/check') {
  const payload = new URLSearchParams(fields).toString();
  return app.inject({method: 'POST', url, headers: {'content-type': FORM}, payload});
}

/** The words of the page, without its markup. */
function read(body: string): string {
  const words = body.replace(/<style>.*<\/style>/s, '').replace(/<[^>]*>/g, ' ');
  return words.replace(/\s+/g, ' ');
}

describe('checkPage', () => {
  it('answers in Kyrgyz and in Russian that a number is in the practice data', async () => {
    const ky = await send({kind: 'inn', number: '0 0101 2000 10008'});
    const ru = await send({kind: 'inn', number: '0 0101 2000 10008'}, '/ru/check');
    expect([ky.statusCode, ru.statusCode]).toEqual([200, 200]);
    expect(read(ky.body)).toContain('Номер машыгуу маалыматында бар. Номердин ээси ЖЧК М*** А***');
    expect(read(ru.body)).toContain('Номер есть в учебных данных. Чей номер ОсОО У*** А***');
    expect(ru.body).toContain('<html lang="ru"');
  });

  it('answers that a number is not there', async () => {
    const {body, statusCode} = await send({kind: 'inn', number: '02902202410005'}, '/ru/check');
    expect(statusCode).toBe(200);
    expect(read(body)).toContain('В учебных данных такого номера нет.');
  });

  it('refuses what is no such number, keeps it in the field and says what to do', async () => {
    const {body, statusCode} = await send({kind: 'inn', number: '0101-2000'}, '/ru/check');
    expect(statusCode).toBe(422);
    expect(read(body)).toContain('В ИНН 14 цифр, а здесь 8: не хватает 6 цифр.');
    expect(body).toContain('value="0101-2000"');
    expect(body).toContain('aria-invalid="true"');
  });

  it('shows the digits back in groups and marks what is no digit', async () => {
    const {body} = await send({kind: 'inn', number: 'О0101200010008'}, '/ru/check');
    expect(read(body)).toMatch(/О 0101 2000 10008/);
    expect(body).toContain('<span class="amiss">О</span>');
  });

  it('offers a correction as a form of its own', async () => {
    const {body} = await send({kind: 'inn', number: 'О0101200010008'}, '/ru/check');
    const offer = /<form id="offer".*?<\/form>/s.exec(body)?.[0] ?? '';
    expect(offer).toContain('name="number" value="00101200010008"');
    expect(read(body)).toContain('Возможно, это номер 0 0101 2000 10008 ? Подставить этот номер');
  });

  it('offers to check an invoice number as one', async () => {
    const {body} = await send({kind: 'inn', number: '1234567890123456'}, '/ru/check');
    const offer = /<form id="offer".*?<\/form>/s.exec(body)?.[0] ?? '';
    expect(offer).toContain('name="kind" value="invoice"');
  });

  it('offers no other number for a text with decimals', async () => {
    const offered: string[] = [];
    // One in thirteen of them comes by every number, grouping and way to write decimals.
    for (const [kind, number] of withDecimals.filter((_, at) => at % 13 === 0)) {
      const {body} = await send({kind, number});
      if (body.includes('<form id="offer"')) offered.push(number);
    }
    expect(offered).toEqual([]);
  });

  it('keeps the kind that was chosen', async () => {
    const {body} = await send({kind: 'invoice', number: '1'});
    expect(body).toMatch(/value="invoice"\s+checked/);
    expect(read(body)).toContain('Төлөө эсебинин номери 16 сандан турат');
  });

  it('escapes what was typed', async () => {
    const {body} = await send({kind: 'inn', number: '"><script>alert(1)</script>'});
    expect(body).not.toContain('<script');
    expect(body).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('asks for a number when nothing was typed', async () => {
    const {body, statusCode} = await send({kind: 'inn', number: ''});
    expect(statusCode).toBe(422);
    expect(read(body)).toContain('ИННди жазыңыз');
  });

  it('shows the empty form to whoever opens the address', async () => {
    const {body, statusCode} = await app.inject('/ru/check');
    expect(statusCode).toBe(200);
    expect(read(body)).toContain('Какой номер проверить?');
    expect(body).not.toContain('class="stop"');
  });

  it.each([
    ['JSON', 'application/json', '{"number":"1"}', 415, 'Номер не пришёл.'],
    ['plain text', 'text/plain', 'number=1', 415, 'Номер не пришёл.'],
    ['a book', FORM, `number=${'1'.repeat(20_000)}`, 413, 'текст слишком длинный'],
  ])('answers %s in words', async (_, type, payload, status, words) => {
    const headers = {'content-type': type};
    const answer = await app.inject({method: 'POST', url: '/ru/check', headers, payload});
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(read(answer.body)).toContain(words);
  });

  it('tells how long to wait when asked too often', async () => {
    const busy = Fastify() as unknown as App;
    busy.addHook('onRequest', async (_, reply) => {
      reply.header('retry-after', '31');
      throw new Refusal('rate_limited');
    });
    await busy.register(checkPage, {sandbox: practice.sandbox});
    const {statusCode, body} = await busy.inject({method: 'POST', url: '/ru/check'});
    expect(statusCode).toBe(429);
    expect(read(body)).toContain('Попробуйте ещё раз через 31 секунду.');
    await busy.close();
  });

  it('leads home and to the other language', async () => {
    const {body} = await app.inject('/ru/check');
    expect(body).toContain('href="/ru/"');
    expect(body).toMatch(/href="\/check"\s+lang="ky"\s*>\s*Кыргызча/);
  });

  it('lets nobody keep the page, frame it or run a script in it', async () => {
    const {headers} = await send({kind: 'inn', number: '00101200010008'});
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
  });

  it('allows the one style that stands in the page', async () => {
    const {headers, body} = await app.inject('/check');
    const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
    expect(body).not.toMatch(/ style=/);
  });

  it('says that the search failed when the practice data cannot be asked, and judges all the same', async () => {
    const broken = await startPractice(`file:${folder}/broken.db`);
    const other = Fastify() as unknown as App;
    await other.register(checkPage, {sandbox: broken.sandbox});
    await broken.close();
    const payload = new URLSearchParams({kind: 'inn', number: '02902202410005'}).toString();
    const answer = await other.inject({
      method: 'POST',
      url: '/ru/check',
      headers: {'content-type': FORM},
      payload,
    });
    expect(answer.statusCode).toBe(503);
    expect(read(answer.body)).toContain('Такой ИНН может быть.');
    expect(read(answer.body)).toContain('О самом номере это ничего не говорит.');
    await other.close();
  });

  it('writes no typed number into the log, in whatever form', async () => {
    await send({kind: 'inn', number: '0 1007 2024 10391'});
    await send({kind: 'inn', number: 'О1007202410391'});
    await app.inject({
      method: 'POST',
      url: '/check',
      headers: {'content-type': 'text/plain'},
      payload: '01007202410391',
    });
    expect(log.length).toBeGreaterThan(0);
    expect(decodeURIComponent(log.join('\n'))).not.toMatch(/1007\D{0,3}2024\D{0,3}10391/);
  });
});
