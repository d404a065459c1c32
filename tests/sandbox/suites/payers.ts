import {expect} from 'vitest';

import type {Problem, Session} from '../../../src/sandbox/contract';
import type {Practice, Visitor} from '../practice';

const AMOUNT = 1_000;

/** Visitors who pay one payment after another, and send a payment again until it is answered. */
export interface Payers {
  /** Waits until each has paid so many times from now on. @returns ms that it took */
  pay(times: number): Promise<number>;
  /** Waits until somebody is told 503 from now on. */
  beRefused(): Promise<void>;
  /** Ends, and proves that nobody paid another sum than what was acknowledged. */
  prove(): Promise<void>;
}

interface Payer {
  readonly visitor: Visitor;
  paid: number;
}

/** Until it is acknowledged; whatever else is answered must be a 503 that says to come again. */
async function payOnce({visitor, paid}: Payer, onRefusal: () => void): Promise<void> {
  for (;;) {
    const answer = await visitor.pay(`key ${paid}`, {amount: AMOUNT});
    if (answer.statusCode === 201) return;
    const {code} = answer.json<Problem>();
    const retry = Number(answer.headers['retry-after']);
    expect([answer.statusCode, code, retry > 0]).toEqual([503, 'database_unavailable', true]);
    onRefusal();
    // A client that asks again at once leaves the test no time for what it waits for.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Opens sessions and begins to pay. */
export async function startPayers(practice: Practice, count: number): Promise<Payers> {
  const payers: Payer[] = [];
  for (let opened = 0; opened < count; opened += 1) {
    payers.push({visitor: await practice.open(), paid: 0});
  }
  let [refused, isOver] = [0, false];
  let changed: (() => void)[] = [];
  const tell = () => {
    for (const wake of changed) wake();
    changed = [];
  };
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise<void>((resolve) => changed.push(resolve));
  };
  const run = async (payer: Payer) => {
    while (!isOver) {
      await payOnce(payer, () => {
        refused += 1;
        tell();
      });
      payer.paid += 1;
      tell();
    }
  };
  // A failure is told by whoever waits.
  let failure: unknown;
  const running = payers.map((payer) =>
    run(payer).catch((error: unknown) => {
      failure = error;
      tell();
    }),
  );
  const untilWell = async (holds: () => boolean) => {
    await until(() => failure !== undefined || holds());
    if (failure !== undefined) throw failure;
  };
  return {
    async pay(times) {
      const start = performance.now();
      const before = payers.map(({paid}) => paid);
      await untilWell(() => payers.every(({paid}, index) => paid >= before[index]! + times));
      return performance.now() - start;
    },
    async beRefused() {
      const before = refused;
      await untilWell(() => refused > before);
    },
    async prove() {
      isOver = true;
      await Promise.all(running);
      if (failure !== undefined) throw failure;
      for (const {visitor, paid} of payers) {
        const {balance} = (await visitor.get('session')).json<Session>();
        expect(balance).toBe(1_000_000 - paid * AMOUNT);
      }
    },
  };
}
