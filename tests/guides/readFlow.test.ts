import {describe, expect, it} from 'vitest';

import {formatFinding} from '../../src/guides/finding';
import {readFlow} from '../../src/guides/readFlow';
import {flowText} from './flowText';

/** Reads the flow with one piece of it changed, and returns what a writer is told. */
function tell(from: string, to: string): string[] {
  expect(flowText).toContain(from);
  const read = readFlow(flowText.replace(from, to), 'docs/x.flow.yaml');
  return 'findings' in read ? read.findings.map(formatFinding) : [];
}

describe('readFlow', () => {
  it('reads a flow that is right', () => {
    const read = readFlow(flowText, 'docs/x.flow.yaml');
    expect(read).toMatchObject({flow: {provider: 'elsom', steps: {length: 6}}});
  });

  it.each([
    ['a name that does not exist', 'internet:', 'internt:', 5, '"internt"'],
    ['a name left out', 'provider: elsom\n', '', 1, 'nothing'],
    ['a channel that does not exist', 'channel: ussd', 'channel: fax', 2, '"fax"'],
    ['a word where a number belongs', 'choose: 3', 'choose: three', 12, '"three"'],
    ['a screen that does not exist', 'kind: dialler', 'kind: dialer', 8, '"dialer"'],
    ['an id in other letters', 'id: dial', 'id: терүү', 7, '"терүү"'],
    ['an id twice', 'id: amount', 'id: account', 16, '"account" a second time'],
    ['a choice that the menu lacks', 'choose: 3', 'choose: 4', 12, '4'],
    [
      'a reply to another question',
      'do: {enter: amount}',
      'do: {enter: account}',
      18,
      'one that does not',
    ],
    [
      'a number shown before it is typed',
      'asks: account}',
      'confirms: [amount], asks: account}',
      14,
      'nobody has typed',
    ],
    ['a flow that never pays', ', pays: true', '', 7, '0 such actions'],
    ['a bracket left open', "'Платежи'}}", "'Платежи'}", 12, 'indent'],
  ])('tells of %s, at its line', (_mistake, from, to, line, found) => {
    const told = tell(from, to).find((finding) => finding.includes(found));
    expect(told).toMatch(new RegExp(`^docs/x\\.flow\\.yaml:${line}:\\d+\\n`));
    expect(told).toMatch(/expected: \S.*\n {2}found: .*\S.*\n {2}to mend: +\S/);
  });

  it('reads a guide that stops at the fields of an app, before anything is paid', () => {
    const start = flowText.slice(0, flowText.indexOf('  - id: account'));
    const step = (screen: string) => `${start}  - id: amount\n    screen: ${screen}\n`;
    const stops = `${step('{kind: app, parts: [{field: amount}]}')}    do: {enter: amount}\n`;
    const found = (text: string) => {
      const read = readFlow(text, 'x');
      return 'findings' in read ? read.findings.map((finding) => finding.found) : [];
    };
    expect(found(stops)).toEqual([]);
    expect(found(step('{kind: app, parts: [{field: amount}]}'))).toEqual(['0 such actions']);
    expect(found(`${step('{kind: ussd, asks: amount}')}    do: {enter: amount}\n`)).toEqual([
      '0 such actions',
    ]);
  });

  it('tells how long a USSD screen may be, in Cyrillic and in Latin', () => {
    const [cyrillic = ''] = tell("'Платежи'", `'${'Ж'.repeat(79)}'`);
    expect(cyrillic).toContain('at most 80 characters');
    expect(cyrillic).toContain('81 characters');
    const [latin = ''] = tell("'Платежи'", `'${'x'.repeat(181)}'`);
    expect(latin).toContain('at most 182 characters');
    expect(tell("'Платежи'", `'${'x'.repeat(180)}'`)).toEqual([]);
  });

  it('tells of every mistake at once', () => {
    const text = flowText.replace('choose: 3', 'choose: 4').replace('id: amount', 'id: account');
    const read = readFlow(text, 'x');
    expect('findings' in read && read.findings).toHaveLength(2);
  });
});
