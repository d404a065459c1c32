// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import PlayedRun from '../../../src/components/Practice/PlayedRun';
import {playedScenes} from '../../../src/guides/scenes';
import type {StepWithWords} from '../../../src/guides/stepWithWords';

vi.mock('@docusaurus/plugin-content-docs/client', () => ({useActiveDocContext: () => ({})}));

const words = {title: 'Оплатите', text: 'Нажмите «Оплатить».', advice: ''};
const steps: StepWithWords[] = [
  {
    ...{id: 'pay', ...words},
    screen: {kind: 'app', parts: [{button: 'Оплатить'}]},
    do: {press: 'Оплатить', pays: true},
  },
];

/** Answers of the sandbox to payments, in their order; where there is none it is silent. */
let answers: (() => Promise<Response>)[];

beforeEach(() => {
  answers = [];
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith('/sessions')
      ? Promise.resolve(Response.json({token: 'made-up'}, {status: 201}))
      : (answers.shift()?.() ?? new Promise(() => undefined)),
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const silence = () => Promise.reject(new Error('no network'));
const refusal = () => Promise.resolve(Response.json({code: 'insufficient_funds'}, {status: 409}));

/** Pays without being answered, and comes to the question whether to ask again. */
async function payInVain(): Promise<HTMLElement> {
  answers.unshift(silence);
  render(
    <PlayedRun
      provider="elsom"
      scenes={playedScenes(steps)}
      plan={{pays: 'balance', own: {}}}
      startAt={0}
      sandboxUrl=""
      steps={steps}
      language="ru"
      choice={null}
      onStep={() => undefined}
      onClose={() => undefined}
    />,
  );
  fireEvent.click(screen.getByRole('button', {name: /Оплатить/}));
  return screen.findByRole('button', {name: 'Запросить ответ ещё раз'});
}

async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await act(async () => fireEvent.click(button));
}

describe('asking again how a payment ended', () => {
  it('leaves the focus on its button while the answer is awaited', async () => {
    const button = await payInVain();
    await press(button);
    expect(screen.getByRole('status').dataset.payment).toBe('asked');
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('can be done once more where no answer came again', async () => {
    const button = await payInVain();
    answers = [silence];
    await press(button);
    await vi.waitFor(() => expect(screen.getByRole('status').dataset.payment).toBe('unknown'));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });

  it('hands the focus to the heading when the answer takes its button away', async () => {
    const button = await payInVain();
    answers = [refusal];
    await press(button);
    await vi.waitFor(() => expect(screen.getByRole('status').dataset.payment).toBe('refused'));
    expect(document.activeElement).toBe(screen.getByRole('heading', {name: 'Оплатите'}));
  });
});
