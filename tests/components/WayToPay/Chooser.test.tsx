// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';

import Chooser from '../../../src/components/WayToPay/Chooser';
import type {Way} from '../../../src/guides/ways';

const ways: Way[] = [
  {
    guide: 'elsom/top-up-ussd',
    provider: 'elsom',
    channel: 'ussd',
    via: '*900#',
    pays: ['balance'],
    operators: ['beeline'],
    internet: false,
  },
  {
    guide: 'optima24/pay',
    provider: 'optima24',
    channel: 'app',
    pays: ['balance', 'signature'],
    operators: [],
    internet: true,
  },
];
const chooser = <Chooser ways={ways} base="/ru/" language="ru" />;
const rows = () =>
  screen
    .queryAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

afterEach(cleanup);

describe('the chooser of ways', () => {
  it('lists every way before anything is answered, and without scripts', () => {
    const html = renderToStaticMarkup(chooser);
    expect(html).toContain('href="/ru/elsom/top-up-ussd/"');
    expect(html).toContain('href="/ru/optima24/pay/"');
  });

  it('calls a provider by the name writers gave it, before any other words know it', () => {
    const own = {...ways[1]!, provider: 'umai', name: {ky: 'Умай', ru: 'Умай'}};
    render(<Chooser ways={[own]} base="/" language="ky" />);
    expect(rows()).toEqual([expect.stringMatching(/^Умай тиркемеси.*Умай/)]);
    expect(screen.getByLabelText('Умай')).toBeDefined();
  });

  it('leaves the way that fits, and says how many', () => {
    render(chooser);
    fireEvent.click(screen.getByLabelText('Номер Beeline'));
    expect(rows()).toEqual([expect.stringContaining('ЭЛСОМ, через *900#')]);
    expect(screen.getByRole('status').textContent).toBe('Подходящих способов: 1');
    expect(screen.getByRole<HTMLAnchorElement>('link', {name: /ЭЛСОМ/}).pathname).toBe(
      '/ru/elsom/top-up-ussd/',
    );
  });

  it('has no dead end: where nothing fits, it tells who helps', () => {
    render(chooser);
    fireEvent.click(screen.getByLabelText('Электронная подпись'));
    fireEvent.click(screen.getByLabelText('Номер Beeline'));
    expect(rows()).toEqual([]);
    expect(screen.getByRole('status').textContent).toContain('выход есть');
    expect(screen.getByRole<HTMLAnchorElement>('link', {name: '0312 960 888'}).href).toBe(
      'tel:0312960888',
    );
    expect(screen.getByRole('link', {name: /терминале/})).toBeDefined();
  });

  it('tells two guides of one app apart by what they pay', () => {
    const [, optima] = ways;
    const twins = (['balance', 'signature'] as const).map((what) => ({...optima!, pays: [what]}));
    render(<Chooser ways={twins} base="/" language="ru" />);
    expect(rows()[0]).toContain('Приложение Оптима 24: Пополнение баланса в СОчИ');
    expect(rows()[1]).toContain('Приложение Оптима 24: Электронная подпись');
  });

  it('opens a question again', () => {
    render(chooser);
    fireEvent.click(screen.getByLabelText('Нет'));
    expect(rows()).toHaveLength(1);
    fireEvent.click(screen.getAllByLabelText('Не важно')[2]!);
    expect(rows()).toHaveLength(2);
  });
});
