import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {createLanes} from '../../../src/sandbox/limits/lanes';
import type {Pass} from '../../../src/sandbox/limits/lanes';

/** Turns and refusals in the order they come, by the number of the request. */
function open(limits = {running: 2, waiting: 3, patience: 1_000}) {
  const lanes = createLanes(limits);
  const told: string[] = [];
  const enter = (client: string, name: string): Pass | undefined => {
    const pass = lanes.enter(client, (isTurn) => told.push(isTurn ? name : `${name} refused`));
    if (pass && !pass.isWaiting()) told.push(name);
    return pass;
  };
  return {lanes, told, enter};
}

describe('lanes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('let so many run and so many wait, and no more in', () => {
    const {told, enter} = open();
    const passes = ['1', '2', '3', '4', '5', '6'].map((name) => enter('client', name));
    expect(passes.map((pass) => pass?.isWaiting())).toEqual([
      ...[false, false],
      ...[true, true, true],
      undefined,
    ]);
    expect(told).toEqual(['1', '2']);
  });

  it('let the next in when one leaves, in the order they came', () => {
    const {told, enter} = open();
    const [first, second] = ['1', '2', '3', '4', '5'].map((name) => enter('client', name));
    second!.leave();
    first!.leave();
    vi.runAllTimers();
    expect(told).toEqual(['1', '2', '3', '4', '5 refused']);
  });

  it('count one that leaves twice once', () => {
    const {told, enter} = open();
    const [first] = ['1', '2', '3', '4'].map((name) => enter('client', name));
    first!.leave();
    first!.leave();
    vi.advanceTimersByTime(0);
    expect(told).toEqual(['1', '2', '3']);
  });

  it('pass over one that left while it waited', () => {
    const {told, enter} = open();
    const [first, , third] = ['1', '2', '3', '4'].map((name) => enter('client', name));
    third!.leave();
    first!.leave();
    vi.advanceTimersByTime(0);
    expect(told).toEqual(['1', '2', '4']);
  });

  it('refuse one whose turn does not come, and give its place to the next', () => {
    const {told, enter} = open();
    for (const name of ['1', '2', '3', '4', '5']) enter('client', name);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['1', '2', '3 refused', '4 refused', '5 refused']);
    expect(enter('client', '6')?.isWaiting()).toBe(true);
  });

  it('are one for each client, and none for a client with nothing under way', () => {
    const {lanes, enter} = open();
    const passes = ['one', 'two', 'three'].flatMap((client) =>
      ['1', '2', '3'].map((name) => enter(client, `${client} ${name}`)),
    );
    expect(lanes.count()).toEqual({clients: 3, waiting: 3});
    for (const pass of passes) pass!.leave();
    expect(lanes.count()).toEqual({clients: 0, waiting: 0});
  });
});
