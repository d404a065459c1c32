import {describe, expect, it} from 'vitest';

import {compareSteps} from '../../src/guides/compareSteps';
import type {Flow} from '../../src/guides/flow';
import type {StepWords} from '../../src/guides/stepWords';

const place = {file: 'docs/a.mdx', line: 5, column: 1, flowFile: 'docs/a.flow.yaml'};
const flow = {steps: ['dial', 'menu', 'pin'].map((id) => ({id}))} as unknown as Flow;

const words = (...ids: (string | undefined)[]) =>
  ids.map((id, at) => ({id, title: 'T', line: 10 + at, column: 1}) as unknown as StepWords);

const told = (...ids: (string | undefined)[]) =>
  compareSteps(place, flow, words(...ids)).map(({line, found}) => `${line}: ${found}`);

describe('compareSteps', () => {
  it('is silent when words and flow agree', () => {
    expect(told('dial', 'menu', 'pin')).toEqual([]);
  });

  it('tells of a missing step at the tag', () => {
    expect(told('dial', 'pin')).toEqual(['5: no heading with this id']);
  });

  it('tells of a surplus step at its heading', () => {
    expect(told('dial', 'menu', 'more', 'pin')).toEqual([
      '12: "more", which the flow does not have',
    ]);
  });

  it('tells of a step written twice', () => {
    expect(told('dial', 'menu', 'menu', 'pin')).toEqual(['12: "menu" a second time']);
  });

  it('tells of a heading without id, and of the step it leaves missing', () => {
    expect(told('dial', undefined, 'pin')).toEqual([
      '11: "T" without one',
      '5: no heading with this id',
    ]);
  });

  it('tells of the first step out of order', () => {
    expect(told('dial', 'pin', 'menu')).toEqual(['11: "pin"']);
  });
});
