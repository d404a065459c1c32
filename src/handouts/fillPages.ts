import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {renderSVG} from 'uqr';

import {isFrozen} from '../guides/address';
import type {TakeAlong} from './writeTakeAlong';

/** As the HTML of a guide is built: a place, and nothing in it. */
const EMPTY = '<take-along></take-along>';

const fill = (template: string, page: string) =>
  template
    .replaceAll('{page}', page)
    .replaceAll('{name}', page.replace(/^\/(ru\/)?/, '').replaceAll('/', '-'));

/** The picture that leads from paper to the page; a border of light is part of the code. */
function drawAddress(site: string, origin: string, page: string): void {
  const file = path.join(site, `img/qr${page}.svg`);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, renderSVG(`${origin}${page}/`, {ecc: 'M', border: 2}));
}

/**
 * Fills the place of every guide, frozen ones too, and gives each page the template for guides that a
 * reader reaches from it without loading a page.
 * @param site the folder that is served
 * @param pages HTML by its file from there: `ru/elsom/index.html`; what is filled is put in place of it
 */
export function fillPages(
  site: string,
  pages: Map<string, string>,
  {offers, paper}: TakeAlong,
  origin: string,
): void {
  const last = `<template id="take-along">${offers}${paper}</template></body>`;
  for (const [file, html] of pages) {
    // Wayposts and the like are pages of their own make.
    if (!html.includes('__docusaurus')) continue;
    const page = `/${file.replace(/\/?index\.html$/, '')}`;
    if (html.includes(EMPTY)) drawAddress(site, origin, page);
    const content = fill((isFrozen(`${page}/`) ? '' : offers) + paper, page);
    const filled = html.replace(EMPTY, `<take-along>${content}</take-along>`);
    pages.set(file, filled.replace('</body>', last));
  }
}
