import fs from 'node:fs';
import path from 'node:path';

import fastifyStatic from '@fastify/static';
import type {FastifyReply, FastifyRequest} from 'fastify';

import type {App} from './app';

/** Answers an address that the site does not have. */
export type SendMissing = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** File names under assets/ carry a hash of their content; everything else is asked for anew. */
function chooseCaching(file: string): string {
  const isHashed = file.split(path.sep).includes('assets');
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function readPage(siteDir: string, page: string): string | undefined {
  const file = path.join(siteDir, page);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function sendPage(siteDir: string): SendMissing {
  return (request, reply) => {
    const isRussian = /^\/ru(\/|$|\?)/.test(request.url);
    const page = readPage(siteDir, isRussian ? 'ru/404.html' : '404.html');
    const type = page === undefined ? 'text/plain' : 'text/html';
    reply.code(404).header('cache-control', 'no-cache').type(`${type}; charset=utf-8`);
    return reply.send(page ?? 'Not found.');
  };
}

/**
 * Serves the built site, where there is one; without it the sandbox still stands.
 * @returns what answers an unknown address, in the language of the address
 */
export async function addSite(app: App, siteDir: string): Promise<SendMissing> {
  if (fs.existsSync(siteDir)) {
    await app.register(fastifyStatic, {
      root: siteDir,
      redirect: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, file) => {
        reply.setHeader('cache-control', chooseCaching(path.relative(siteDir, file)));
      },
    });
  }
  return sendPage(siteDir);
}
