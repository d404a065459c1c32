// @vitest-environment jsdom
import {cleanup, fireEvent, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {answer, findMessage, hang, press, settle, readMessage, showForm, type} from './form';

const COMPANY = '00101200010008';
const found = {
  kind: 'inn',
  status: 'found',
  holder: {ky: 'ЖЧК М***', ru: 'ОсОО У***'},
  warnings: [],
};
let fetched: ReturnType<typeof vi.fn<typeof fetch>>;

beforeEach(() => {
  fetched = vi.fn<typeof fetch>(() => Promise.resolve(answer(found)));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('NumberForm when it is sent', () => {
  it('asks the sandbox with the digits alone, in the body', async () => {
    showForm({kind: 'inn', sandboxUrl: 'https://sandbox.example'});
    await type('0 0101 2000 10008');
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('ОсОО У***'));
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('https://sandbox.example/sandbox/v1/checks');
    expect(init).toMatchObject({method: 'POST', credentials: 'omit', cache: 'no-store'});
    expect(init?.body).toBe(JSON.stringify({kind: 'inn', number: COMPANY}));
  });

  it('asks nobody about what is no such number, and moves the focus to why', async () => {
    showForm({kind: 'inn'});
    await type('123');
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('не хватает 11 цифр'));
    expect(fetched).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(findMessage());
  });

  it('asks for a number when there is none', async () => {
    showForm({kind: 'invoice'});
    press('Проверить');
    await waitFor(() => expect(readMessage()).toBe('Введите номер счёта на оплату: 16 цифр.'));
  });

  it('shows what an invoice is for', async () => {
    const invoice = {...found, kind: 'invoice', amountDue: 150_000, state: 'unpaid'};
    fetched.mockResolvedValue(answer(invoice));
    showForm({kind: 'invoice', language: 'ky'});
    await type('1234 5678 9012 3456');
    press('Текшерүү');
    await waitFor(() => expect(readMessage().replaceAll('\u00a0', ' ')).toContain('1 500 сом'));
    expect(readMessage()).toContain('ЖЧК М***');
    expect(readMessage()).toContain('али төлөнө элек');
  });

  it('says that an invoice is not to be paid twice', async () => {
    fetched.mockResolvedValue(answer({...found, kind: 'invoice', state: 'paid'}));
    showForm({kind: 'invoice'});
    await type('1234567890123456');
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('платить второй раз не нужно'));
    expect(readMessage()).not.toContain('незнакомо');
  });

  it('does not alarm about a number that the practice data lack', async () => {
    fetched.mockResolvedValue(answer({kind: 'inn', status: 'not_found', warnings: []}));
    showForm({kind: 'inn'});
    await type(COMPANY);
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('только для тренировки'));
    expect(findMessage().lastElementChild?.className).toContain('wait');
  });

  it('names the registry that a site has, and what its silence means', async () => {
    fetched.mockResolvedValue(answer({kind: 'inn', status: 'not_found', warnings: []}));
    showForm({kind: 'inn', registry: 'реестр налогоплательщиков'});
    expect(screen.getByText(/ищется в реестре: реестр налогоплательщиков/)).toBeTruthy();
    await type(COMPANY);
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('пока не платите'));
    expect(findMessage().lastElementChild?.className).toContain('warn');
  });

  it('stops on request and says so', async () => {
    fetched.mockImplementation(hang);
    showForm({kind: 'inn'});
    await type(COMPANY);
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('Ищем номер…'));
    press('Остановить поиск');
    await waitFor(() => expect(readMessage()).toContain('Поиск остановлен.'));
    expect(readMessage()).toContain('Такой ИНН может быть.');
  });

  it('asks once however often the button is pressed', async () => {
    fetched.mockImplementation(hang);
    showForm({kind: 'inn'});
    await type(COMPANY);
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('Ищем номер…'));
    press('Проверить');
    await settle();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('drops the answer about a number that was changed meanwhile', async () => {
    let arrive: (late: Response) => void = () => undefined;
    fetched.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    showForm({kind: 'inn'});
    await type(COMPANY);
    press('Проверить');
    await waitFor(() => expect(fetched).toHaveBeenCalled());
    await type('02902202410005');
    arrive(answer(found));
    await settle();
    expect(readMessage()).toBe('Такой ИНН может быть. Сверьте его с документом ещё раз.');
  });

  it('gives support a sentence without the number', async () => {
    const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', {onLine: true, clipboard: {writeText: written}});
    showForm({kind: 'inn'});
    await type(COMPANY);
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('ОсОО'));
    fireEvent.click(screen.getByText('Скопировать'));
    expect(written).toHaveBeenCalledWith('ИНН: 14 цифр, замечаний нет, в учебных данных есть.');
    await waitFor(() => expect(screen.getByText('Скопировано.')).toBeTruthy());
  });

  it('tells how to copy by hand where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {onLine: true});
    showForm({kind: 'inn'});
    await type('12');
    press('Проверить');
    await waitFor(() => expect(readMessage()).toContain('не хватает'));
    fireEvent.click(screen.getByText('Скопировать'));
    await waitFor(() => expect(screen.getByText(/Выделите эту строку/)).toBeTruthy());
  });
});
