// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';

import Screen from '../../../src/components/Screen';
import {labelsOf} from '../../../src/guides/labels';
import type {AppScreen, Screen as ScreenData} from '../../../src/guides/screen';
import {readScreens} from './flows';

afterEach(cleanup);

const form: AppScreen = {
  kind: 'app',
  parts: [
    {field: 'account', label: 'Лицевой счет'},
    {field: 'password'},
    {choice: 'source'},
    {button: 'Оплатить'},
  ],
};

describe('Screen', () => {
  it('is one thing that bears the name of its step', () => {
    render(<Screen screen={form} step="Төлөңүз" language="ky" />);
    expect(screen.getByRole('figure', {name: 'Экран: Төлөңүз'})).toBeTruthy();
  });

  it('tells which of several it is', () => {
    render(<Screen screen={form} step="Оплатите" place={{at: 2, of: 3}} language="ru" />);
    expect(screen.getByRole('figure', {name: 'Экран 2 из 3: Оплатите'})).toBeTruthy();
  });

  it.each(readScreens().filter(({screen: {kind}}) => kind !== 'shop'))(
    'shows each label letter for letter, as Russian, in $where',
    ({screen: data}) => {
      const {container} = render(<Screen screen={data} language="ky" />);
      const glass = container.querySelector('figure > div');
      const russian = [...(glass?.querySelectorAll('[lang="ru"]') ?? [])].map((e) => e.textContent);
      const expected = labelsOf(data).filter((label) => /[а-я]/i.test(label));
      expect(russian).toEqual(expected.map((label) => label.replace(/^←\s*/, '')));
    },
  );

  it('asks for the number of what is paid', () => {
    const ussd: ScreenData = {kind: 'ussd', confirms: ['account'], asks: 'pin'};
    render(<Screen screen={ussd} pays="signature" language="ru" />);
    expect(screen.getByText('номер счёта на оплату, 16 цифр')).toBeTruthy();
  });

  it('says in words what the step acts on', () => {
    render(<Screen screen={form} action={{press: 'Оплатить'}} language="ru" />);
    const paragraph = screen.getByText('Оплатить').closest('p');
    expect(paragraph?.textContent).toBe('Оплатить (кнопка: нажмите это)');
  });

  it('has nothing to use while it is only read', () => {
    render(<Screen screen={form} action={{press: 'Оплатить'}} language="ru" />);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });
});

describe('Screen in practice', () => {
  const play = {values: {account: '0010'}, onType: vi.fn(), onPress: vi.fn()};
  const show = () =>
    render(<Screen screen={form} action={{press: 'Оплатить'}} play={play} language="ru" />);

  it('takes what is typed', () => {
    show();
    const field = screen.getByRole('textbox', {name: /Лицевой счет/});
    expect(field).toHaveProperty('value', '0010');
    fireEvent.change(field, {target: {value: '00101'}});
    expect(play.onType).toHaveBeenCalledWith('account', '00101');
  });

  it('tells what was pressed, and that an account was chosen', () => {
    show();
    fireEvent.click(screen.getByRole('button', {name: 'Оплатить'}));
    fireEvent.click(screen.getByRole('button', {name: /Счёт в банке/}));
    expect(play.onPress.mock.calls).toEqual([['Оплатить'], ['source']]);
  });

  it('is no login: secrets are typed in sight, under a warning, and nothing is filled in', () => {
    const {container} = show();
    const inputs = [...container.querySelectorAll('input')];
    expect(inputs.map(({type}) => type)).toEqual(['text', 'text']);
    expect(inputs.map(({autocomplete, name}) => [autocomplete, name])).toEqual([
      ['off', ''],
      ['off', ''],
    ]);
    expect(container.querySelector('form')).toBeNull();
    expect(screen.getByText(/Настоящий не вводите/)).toBeTruthy();
  });

  it('does not give away what is to be pressed', () => {
    const findMarks = () => document.querySelectorAll('[class*="marked"]').length;
    render(<Screen screen={form} action={{press: 'Оплатить'}} language="ru" />);
    expect(findMarks()).toBe(1);
    cleanup();
    show();
    expect(findMarks()).toBe(0);
  });
});
