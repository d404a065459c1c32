import fs from 'node:fs';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {readCatalog} from '../../../src/guides/catalog';
import {listWayposts, type Waypost} from '../../../src/plugins/links/wayposts';
import {writeSite} from './site';

let root = '';
let posts = new Map<string, Waypost>();
beforeAll(() => {
  root = writeSite();
  posts = new Map(listWayposts(readCatalog(root)).map((post) => [post.path, post]));
});
afterAll(() => fs.rmSync(root, {recursive: true}));

describe('the wayposts', () => {
  it('stand under /go/ for every page, and at the old addresses of a page that moved', () => {
    expect([...posts.keys()].sort()).toEqual([
      'elsom/old',
      'go',
      'go/elsom/old',
      'go/elsom/top-up',
      'ru/elsom/old',
    ]);
  });

  it('know every edition of a page, the current one first', () => {
    expect(Object.entries(posts.get('go/elsom/top-up')!.editions)).toEqual([
      ['current', '/elsom/top-up/'],
      ['1.0', '/1.0/elsom/top-up/'],
    ]);
  });

  it('lead a renamed step to its new id', () => {
    expect(posts.get('go/elsom/top-up')!.moved).toEqual({call: '/elsom/top-up/#dial'});
    expect(posts.get('go')!.moved).toEqual({gone: '/elsom/top-up/#dial'});
  });

  it('lead a page that moved to what took its place, and its steps too', () => {
    const old = posts.get('go/elsom/old')!;
    expect(Object.entries(old.editions)).toEqual([
      ['current', '/elsom/top-up/'],
      ['1.0', '/1.0/elsom/old/'],
    ]);
    expect(old.moved).toEqual({send: '/elsom/top-up/#pin'});
  });

  it('keep the language of an old address', () => {
    expect(posts.get('elsom/old')).toMatchObject({language: 'ky'});
    expect(posts.get('ru/elsom/old')).toMatchObject({language: 'ru'});
    expect(posts.get('go/elsom/old')!.language).toBeUndefined();
  });
});
