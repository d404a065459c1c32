// @vitest-environment jsdom
import {cleanup, fireEvent, screen, waitFor, within} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';

import {pick, readTold, settle, showDesk} from './form';

vi.mock('../../../src/components/Search/answering', () => ({
  loadAnswering: async () => ({
    ask: () => ({found: [{address: '/elsom/top-up-ussd/#account'}], hadNumber: false}),
  }),
}));

const copyButton = () => screen.getByRole('button', {name: 'Скопировать ответ'});

afterEach(cleanup);

describe('the desk to a screen reader', () => {
  it('tells what the reply is for whenever a list changes it', async () => {
    await showDesk('ru');
    expect(readTold()).toBe('');
    pick('Инструкция или страница', 'elsom/top-up-ussd');
    expect(readTold()).toBe('Ответ на русском, WhatsApp, Telegram: Пополнение через *900#');
    pick('Шаг, ошибка или раздел', 'account');
    expect(readTold()).toBe('Ответ на русском, WhatsApp, Telegram: Введите ИНН');
    fireEvent.click(screen.getByLabelText('Кыргызча'));
    expect(readTold()).toBe('Ответ на кыргызском, WhatsApp, Telegram: Введите ИНН');
    fireEvent.click(screen.getByLabelText('SMS'));
    expect(readTold()).toBe('Ответ на кыргызском, SMS: Введите ИНН');
  });

  it('tells it in the clerk’s language, whichever the customer’s is', async () => {
    await showDesk('ky');
    pick('Колдонмо же барак', 'failures');
    fireEvent.click(screen.getByLabelText('Русский'));
    fireEvent.click(screen.getByLabelText('SMS, шилтеме гана'));
    expect(readTold()).toBe('Орусча жооп, SMS, шилтеме гана: Төлөөдө кандай каталар болот?');
  });

  it('has the place for it before there is a reply', async () => {
    await showDesk('ru');
    const [, place] = screen.getAllByRole('status');
    pick('Инструкция или страница', 'failures');
    expect(screen.getAllByRole('status')[1]).toBe(place);
  });

  it('leaves the focus in the list, and moves it to the button from a found answer', async () => {
    await showDesk('ru');
    screen.getByLabelText('Инструкция или страница').focus();
    pick('Инструкция или страница', 'failures');
    expect(document.activeElement).toBe(screen.getByLabelText('Инструкция или страница'));
    fireEvent.input(screen.getByRole('combobox', {expanded: false}), {target: {value: 'инн'}});
    fireEvent.click(screen.getByRole('option', {name: 'Введите ИНН'}));
    expect(document.activeElement).toBe(copyButton());
    expect(readTold()).toContain('Введите ИНН');
  });

  it('says of a reply that it was copied, and not of the next one', async () => {
    vi.stubGlobal('navigator', {clipboard: {writeText: () => Promise.resolve()}});
    await showDesk('ru');
    pick('Инструкция или страница', 'failures');
    fireEvent.click(copyButton());
    await waitFor(() => expect(screen.getByText('Ответ скопирован.')).toBeTruthy());
    fireEvent.click(screen.getByLabelText('SMS'));
    await settle();
    expect(screen.queryByText('Ответ скопирован.')).toBeNull();
  });
});

describe('the desk asked for somebody who has paid', () => {
  it.each([
    ['ru', 'оплатил не тот инн', 'Если платёж с ошибкой'],
    ['ru', 'башка номерге төлөп алдым', 'Если платёж с ошибкой'],
    ['ky', 'акча түшкөн жок', 'Жаңылып төлөсөңүз'],
  ] as const)(
    'offers in %s for “%s” the problem page alone',
    async (language, complaint, title) => {
      await showDesk(language);
      const field = screen.getByRole('combobox', {expanded: false});
      fireEvent.focus(field);
      await settle();
      fireEvent.input(field, {target: {value: complaint}});
      const options = within(screen.getByRole('listbox')).getAllByRole('option');
      expect(options.map(({textContent}) => textContent)).toEqual([title]);
    },
  );
});
