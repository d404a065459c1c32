import {writeTable} from '../search/table';
import type {Vitals} from './lighthouse';
import {tellGoal} from './goal';
import {BARE, OURS} from './sites';
import type {Weight} from './weigh';
import type {PageWeights} from './weights';

export type PageRead = {readonly name: string} & Vitals & PageWeights;

/** A guide as it was read on every site, in one language. */
export interface Read {
  readonly language: string;
  readonly page: string;
  readonly pages: readonly PageRead[];
  readonly scripts: {readonly touched: Weight; readonly idle: Weight};
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
const kb = (kilobytes: number) => kilobytes.toFixed(1);

export function tellPages({language, page, pages}: Read): string[] {
  const head = ['LCP ms', 'TBT ms', 'CLS', 'KB', 'of it JS', 'fonts', 'requests', 'next page KB'];
  const rows = pages.map(({name, lcp, tbt, cls, first, second}) => [
    name,
    ...[lcp, tbt].map((ms) => ms.toFixed(0)),
    cls.toFixed(3),
    ...[first.all, first.scripts, first.fonts].map(kb),
    String(first.requests),
    kb(second.all),
  ]);
  return writeTable([`${language}, ${page}`, ...head], rows);
}

export function tellScripts({scripts: {touched, idle}}: Read): string {
  return (
    `${OURS}, all scripts after the first touch: ${kb(touched.scripts)} KB; the page with its scripts fetched in ` +
    `idle time on a fast connection: ${kb(idle.all)} KB in ${idle.requests} requests; none of them runs before a touch.`
  );
}

/** The goals of a guide, each with its figures. */
export function judge({language, pages, scripts: {touched}}: Read): string[] {
  const find = (name: string) => pages.find((one) => one.name === name)!;
  const [ours, bare] = [find(OURS), find(BARE)];
  const [next, first] = [ours.second.all, ours.first.all];
  const peers = pages.filter(({name}) => /^(Starlight|VitePress)/.test(name));
  const quickest = Math.min(...peers.map(({lcp}) => lcp));
  const ratio = ours.lcp / bare.lcp;
  return [
    tellGoal(first <= 25, `${language}, untouched at most 25 KB`, `${kb(first)} KB`),
    tellGoal(
      ratio <= 1.2,
      `${language}, LCP at most 1.2 × bare HTML`,
      `${ms(ours.lcp)} to ${ms(bare.lcp)}: ${ratio.toFixed(3)} ×`,
    ),
    tellGoal(
      ours.lcp < quickest,
      `${language}, LCP ahead of Starlight and VitePress`,
      `${ms(ours.lcp)}, quickest of them ${ms(quickest)}`,
    ),
    tellGoal(ours.tbt < 50, `${language}, TBT under 50 ms`, ms(ours.tbt)),
    tellGoal(ours.cls === 0, `${language}, CLS 0`, ours.cls.toFixed(3)),
    tellGoal(next < first / 2, `${language}, next page under half of the first`, `${kb(next)} KB`),
    tellGoal(
      touched.scripts <= 130,
      `${language}, scripts at most 130 KB`,
      `${kb(touched.scripts)} KB`,
    ),
  ];
}
