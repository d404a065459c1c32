import fs from 'node:fs';
import path from 'node:path';

import fastifyStatic from '@fastify/static';
import type {FastifyReply, FastifyRequest} from 'fastify';
import Negotiator from 'negotiator';

import {languages} from '../language/language';
import type {App} from './app';
import {POLICY_FILE, writePolicy} from './policy';

/** Answers an address that the site does not have. */
export type SendMissing = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** File names under assets/ carry a hash of their content; everything else is asked for anew. */
const isHashed = (file: string) => file.split(path.sep).includes('assets');
const KEPT = 'public, max-age=31536000, immutable';
const ASKED_ANEW = 'no-cache';

/** A build that nobody finished names no script of its own: its pages are shown, and stay still. */
function readPolicy(siteDir: string): string {
  const file = path.join(siteDir, POLICY_FILE);
  const isFinished = fs.existsSync(file);
  return isFinished ? fs.readFileSync(file, 'utf8').trim() : writePolicy({scripts: [], styles: []});
}

/** The address names the language; where it names none, the browser says what its reader reads. */
function chooseMissing(request: FastifyRequest): string {
  if (/^\/ru(\/|$|\?)/.test(request.url)) return 'ru/404.html';
  const language = new Negotiator(request.raw).language([...languages]);
  return language === 'ru' ? 'ru/404.html' : '404.html';
}

/** They are about the page that is wanted, not about the one that tells of its absence (RFC 9110, section 13.2.1). */
const conditions = [
  ...['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range', 'range'],
];

function sendPage(siteDir: string, policy: string): SendMissing {
  return (request, reply) => {
    const page = chooseMissing(request);
    // On the answer itself, which goes before what the file would say.
    reply.code(404).header('cache-control', 'no-store');
    if (!fs.existsSync(path.join(siteDir, page)))
      return reply.type('text/plain').send('Not found.');
    reply.headers({vary: 'accept-encoding, accept-language', 'content-security-policy': policy});
    // Neither a part of this page is sent nor a "not modified": the address has nothing to be kept.
    for (const name of conditions) Reflect.deleteProperty(request.raw.headers, name);
    return reply.sendFile(page, {etag: false, lastModified: false, acceptRanges: false});
  };
}

/** A page needs its policy, and so does a worker; a hashed file is run by them. */
function givePolicy(app: App, policy: string): void {
  app.addHook('onRequest', ({url, routeOptions}, reply, done) => {
    const isPage = routeOptions.url === '/*' && !/^\/sandbox\/|\/assets\//.test(url);
    if (isPage) reply.header('content-security-policy', policy);
    done();
  });
}

/**
 * Serves the built site, where there is one; without it the sandbox still stands.
 * @returns what answers an unknown address, in the language of the address or of the reader
 */
export async function addSite(app: App, siteDir: string): Promise<SendMissing> {
  const policy = readPolicy(siteDir);
  if (fs.existsSync(siteDir)) {
    givePolicy(app, policy);
    await app.register(fastifyStatic, {
      root: siteDir,
      redirect: true,
      preCompressed: true,
      cacheControl: false,
      // What the build keeps for the server: how it was made, what its pages may do.
      dotfiles: 'ignore',
      setHeaders: (reply, file) => {
        const isKept = isHashed(path.relative(siteDir, file));
        reply.setHeader('cache-control', isKept ? KEPT : ASKED_ANEW);
        reply.setHeader('vary', 'accept-encoding');
      },
    });
  }
  return sendPage(siteDir, policy);
}
