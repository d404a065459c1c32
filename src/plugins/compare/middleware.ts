import type {IncomingMessage, ServerResponse} from 'node:http';

import {readCatalog} from '../../guides/catalog';
import {listWayposts} from '../links/wayposts';
import {writeWaypost} from '../links/writeWaypost';
import {writePage} from './writePage';

type Next = () => void;

/** What a build writes under /go/, made at every look. */
function writeShortLink(root: string, path: string): string | undefined {
  const name = path.replace(/^\/|\/$/g, '');
  const post = listWayposts(readCatalog(root)).find((one) => one.path === name);
  return post && writeWaypost(post);
}

function writeAnswer(root: string, {pathname, searchParams}: URL): string | undefined {
  if (/^\/compare\/?$/.test(pathname)) return writePage(root, searchParams.get('guide'));
  if (/^\/go\//.test(pathname)) return writeShortLink(root, pathname);
  return undefined;
}

/**
 * Answers what `npm run dev` shows besides the pages: /compare/, and the short links under /go/, which
 * a build writes as files.
 * @param root the project's top folder
 */
export function answerInDev(root: string) {
  return ({url = '/', method}: IncomingMessage, response: ServerResponse, next: Next): void => {
    const isRead = method === 'GET' || method === 'HEAD';
    const page = isRead ? writeAnswer(root, new URL(url, 'http://localhost')) : undefined;
    if (page === undefined) return next();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.end(page);
  };
}
