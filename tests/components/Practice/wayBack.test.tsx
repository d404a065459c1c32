// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';

import PlayedRun from '../../../src/components/Practice/PlayedRun';
import {playedScenes} from '../../../src/guides/scenes';
import type {StepWithWords} from '../../../src/guides/stepWithWords';
import type {Language} from '../../../src/language/language';

vi.mock('@docusaurus/plugin-content-docs/client', () => ({useActiveDocContext: () => ({})}));

const words = {title: 'Шаг', text: 'Сделайте это.', advice: ''};
const web = {kind: 'web', address: 'elsom.kg'} as const;
const onPage: StepWithWords[] = [
  {
    ...{id: 'form', ...words},
    screen: {...web, parts: [{field: 'account'}, {field: 'amount'}, {button: 'Далее'}]},
    do: {fill: ['account', 'amount'], press: 'Далее'},
  },
  {
    ...{id: 'pay', ...words},
    screen: {...web, parts: [{shows: 'account'}, {button: 'Назад'}, {button: 'Оплатить'}]},
    do: {press: 'Оплатить', pays: true},
  },
];
const inApp: StepWithWords[] = [
  onPage[0]!,
  {
    ...{id: 'pay', ...words},
    screen: {kind: 'app', title: '← Оплата ЭЦП', parts: [{button: 'ОПЛАТИТЬ'}]},
    do: {press: 'ОПЛАТИТЬ', pays: true},
  },
];

afterEach(cleanup);

/** Opens a run at its paying step, with what was handed out typed before. */
function openAtPaying(steps: StepWithWords[], language: Language): HTMLElement {
  const {container} = render(
    <PlayedRun
      {...{provider: 'elsom', steps, scenes: playedScenes(steps), startAt: 1, sandboxUrl: ''}}
      {...{language, plan: {pays: 'balance', own: {}}, choice: null}}
      onStep={() => undefined}
      onClose={() => undefined}
    />,
  );
  return container;
}

function readFields(): string[] {
  return screen.getAllByRole<HTMLInputElement>('textbox').map(({value}) => value);
}

describe('a practice run at the screen that pays', () => {
  it.each([
    ['ru', 'Вы вернулись назад, ничего не оплачено.'],
    ['ky', 'Артка кайттыңыз, эч нерсе төлөнгөн жок.'],
  ] as const)('goes back by the button of the page, and says so in %s', (language, said) => {
    const container = openAtPaying(onPage, language);
    // Below the screen stands our own button, which may be called the same.
    fireEvent.click(container.querySelector('figure')!.querySelector('button')!);
    expect(readFields()).toEqual(['00101200010008', '500']);
    expect(screen.getByRole('status').textContent).toContain(said);
  });

  it.each([
    ['ru', 'Назад в приложении'],
    ['ky', 'Тиркемеде артка'],
  ] as const)('goes back by the arrow of the app, named in %s', (language, name) => {
    openAtPaying(inApp, language);
    fireEvent.click(screen.getByRole('button', {name}));
    expect(readFields()).toEqual(['00101200010008', '500']);
  });
});
