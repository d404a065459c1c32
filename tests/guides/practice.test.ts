import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Flow} from '../../src/guides/flow';
import type {Rules} from '../../src/guides/judge';
import {play, startRun, type Move, type Run} from '../../src/guides/practice';
import {practiceData} from '../../src/guides/practiceData';
import {readFlow} from '../../src/guides/readFlow';
import {playedScenes} from '../../src/guides/scenes';
import {flowText} from './flowText';

const {flow} = readFlow(flowText, 'x') as {flow: Flow};
const rules: Rules = {
  scenes: playedScenes(flow.steps),
  pays: 'balance',
  pin: '4821',
  today: new Date('2026-06-01'),
};
const inn = practiceData.balance.account;

const reply = (text: string): Move<string> => ({do: 'reply', text, key: 'key-1'});
const run = (...moves: Move<string>[]) =>
  moves.reduce((before, move) => play(before, move, rules), startRun<string>());
const replies = (...texts: string[]) => run(...texts.map(reply));

const asked = replies('*900#', '3', inn, '500', '4821');

describe('a practice run', () => {
  it('asks for the payment once the PIN is typed, and ends with its receipt', () => {
    expect(asked).toEqual({
      at: 4,
      typed: {account: inn, amount: '500'},
      payment: {status: 'asked', key: 'key-1'},
    });
    const paid = play(asked, {do: 'receive', receipt: 'R'}, rules);
    expect(paid).toMatchObject({at: 5, payment: {status: 'paid', receipt: 'R'}});
  });

  it.each([
    ['another code', ['*100#'], 'other_code'],
    ['another key', ['*900#', '4'], 'other_choice'],
    ['a number that is too short', ['*900#', '3', '123'], 'not_number'],
    ['an amount with letters', ['*900#', '3', inn, '5oo'], 'not_amount'],
    ['an amount of nothing', ['*900#', '3', inn, '0'], 'not_amount'],
    ['a PIN that was not handed out', ['*900#', '3', inn, '500', '1111'], 'not_practice_pin'],
  ])('stays at the step after %s, and says why', (_what, texts, code) => {
    const stayed = replies(...texts);
    expect(stayed.at).toBe(texts.length - 1);
    expect(stayed.wrong?.code).toBe(code);
    expect(stayed.payment.status).toBe('none');
  });

  it('takes a number typed with spaces, and forgets what was wrong before', () => {
    const taken = replies('*900#', '3', '12', '0 0101 2000 10008');
    expect(taken).toEqual({at: 3, typed: {account: inn}, payment: {status: 'none'}});
  });

  it('takes a number it doubts, and says what it doubts', () => {
    const doubted = replies('*900#', '3', '00101200010009');
    expect(doubted.at).toBe(3);
    expect(doubted.doubts?.map(({code}) => code)).toEqual(['check_digit']);
  });

  it('never keeps the PIN', () => {
    expect(JSON.stringify(asked)).not.toContain('4821');
    expect(JSON.stringify(replies('*900#', '3', inn, '500', '9999'))).not.toContain('9999');
  });

  it('goes back a step and keeps what was typed', () => {
    const back = play(replies('*900#', '3', inn, '500'), {do: 'back'}, rules);
    expect(back).toMatchObject({at: 3, typed: {account: inn, amount: '500'}});
    expect(play(startRun(), {do: 'back'}, rules).at).toBe(0);
  });

  it('asks again with the same key when no answer came, and does not let go back before', () => {
    const unknown = play(asked, {do: 'no-answer'}, rules);
    expect(unknown.payment).toEqual({status: 'unknown', key: 'key-1'});
    expect(play(unknown, {do: 'back'}, rules)).toBe(unknown);
    expect(play(unknown, reply('4821'), rules)).toBe(unknown);
    expect(play(unknown, {do: 'ask-again'}, rules).payment).toEqual({
      status: 'asked',
      key: 'key-1',
    });
  });

  it('does nothing else while the payment is under way, or nobody knows of it', () => {
    const unknown = play(asked, {do: 'no-answer'}, rules);
    for (const waiting of [asked, unknown]) {
      expect(play(waiting, reply('4821'), rules)).toBe(waiting);
      expect(play(waiting, reply('1111'), rules)).toBe(waiting);
    }
    const refused = {at: 4, payment: {status: 'refused', code: 'x'}};
    expect(play(unknown, {do: 'refuse', code: 'x'}, rules)).toMatchObject(refused);
    expect(play(asked, {do: 'refuse', code: 'x'}, rules)).toMatchObject(refused);
    expect(play(startRun<string>(), {do: 'refuse', code: 'x'}, rules)).toEqual(startRun());
  });

  it('lets a refused payment be mended', () => {
    const refused = play(asked, {do: 'refuse', code: 'account_not_found'}, rules);
    expect(refused).toMatchObject({at: 4, payment: {status: 'refused', code: 'account_not_found'}});
    expect(play(refused, {do: 'back'}, rules)).toMatchObject({at: 3, payment: {status: 'none'}});
    expect(play(refused, reply('4821'), rules).payment.status).toBe('asked');
  });

  it('jumps to a scene with what would have been typed before it', () => {
    const jumped = play(replies('*900#'), {do: 'jump', to: 3, typed: {account: inn}}, rules);
    expect(jumped).toEqual({at: 3, typed: {account: inn}, payment: {status: 'none'}});
  });

  it.each(['cancelled', 'timed_out'] as const)('begins anew after it was %s', (why) => {
    const ended = play(replies('*900#', '3', inn), {do: 'hang-up', why}, rules);
    expect(ended).toEqual({...startRun(), wrong: {code: why}});
  });

  it('is not left while nobody knows whether the payment was made', () => {
    const unknown = play(asked, {do: 'no-answer'}, rules);
    for (const run of [asked, unknown]) {
      expect(play(run, {do: 'jump', to: 0, typed: {}}, rules)).toBe(run);
      expect(play(run, {do: 'hang-up', why: 'cancelled'}, rules)).toBe(run);
    }
  });

  it('ends at a last scene that is only read', () => {
    expect(play(asked, {do: 'receive', receipt: 'R'}, rules).ended).toBe(true);
    expect(asked.ended).toBeUndefined();
  });

  it('starts over from anywhere', () => {
    expect(play(asked, {do: 'start-over'}, rules)).toEqual(startRun());
  });

  it('stays within the guide and pays only by the paying step, whatever is done', () => {
    const move: fc.Arbitrary<Move<string>> = fc.oneof(
      fc.constantFrom('*900#', '3', inn, '500', '4821', 'x').map(reply),
      fc.constantFrom<Move<string>>(
        {do: 'back'},
        {do: 'ask-again'},
        {do: 'no-answer'},
        {do: 'refuse', code: 'x'},
        {do: 'receive', receipt: 'R'},
      ),
    );
    const holds = ({at, payment}: Run<string>) =>
      at >= 0 && at < flow.steps.length && (payment.status !== 'paid' || at === 5);
    fc.assert(
      fc.property(fc.array(move, {maxLength: 40}), (moves) => {
        moves.reduce((before, next) => {
          const after = play(before, next, rules);
          expect(holds(after)).toBe(true);
          return after;
        }, startRun<string>());
      }),
    );
  });
});
