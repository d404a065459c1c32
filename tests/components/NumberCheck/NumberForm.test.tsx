// @vitest-environment jsdom
import {cleanup, fireEvent, screen, waitFor} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';

import {findField, listen, press, readMessage, showForm, type} from './form';

const COMPANY = '00101200010008';

afterEach(cleanup);

describe('NumberForm while one types', () => {
  it('says nothing about missing digits, and shows those that are there', async () => {
    showForm({kind: 'inn'});
    await type('0100720');
    expect(readMessage()).toBe('');
    await waitFor(() => expect(screen.getByText('Введено 7 из 14 цифр')).toBeTruthy());
  });

  it('says what is missing once the field is left', async () => {
    showForm({kind: 'inn'});
    await type('0100720');
    fireEvent.blur(findField());
    expect(readMessage()).toContain('не хватает 7 цифр');
    expect(findField().getAttribute('aria-invalid')).toBe('true');
  });

  it('falls silent again as soon as one types on', async () => {
    showForm({kind: 'inn'});
    await type('0100720');
    fireEvent.blur(findField());
    await type('01007202');
    expect(readMessage()).toBe('');
  });

  it('says nothing that would move the button from under the finger', async () => {
    showForm({kind: 'inn'});
    await type('0100720');
    fireEvent.pointerDown(screen.getByRole('button', {name: 'Проверить'}));
    fireEvent.blur(findField());
    expect(readMessage()).toBe('');
  });

  it('marks digits too many and what is no digit among those it shows back', async () => {
    const {container} = showForm({kind: 'inn'});
    await type('0010120001000856');
    const readMarked = () =>
      [...container.querySelectorAll('[class*=amiss]')].map(({textContent}) => textContent);
    await waitFor(() => expect(readMarked()).toEqual(['5', '6']));
    await type('О0101200010008');
    await waitFor(() => expect(readMarked()).toEqual(['О']));
  });

  it('says nothing when an empty field is left', async () => {
    showForm({kind: 'inn'});
    await type('');
    fireEvent.blur(findField());
    expect(readMessage()).toBe('');
  });

  it('judges a complete number at once', async () => {
    showForm({kind: 'inn'});
    await type('01070202410391');
    await waitFor(() => expect(readMessage()).toContain('такого месяца нет'));
    expect(readMessage()).toContain('Проверьте 4-ю и 5-ю цифры');
  });

  it('names a letter at once', async () => {
    showForm({kind: 'inn'});
    await type('0100Ж');
    await waitFor(() => expect(readMessage()).toContain('5-й знак „Ж“ — не цифра.'));
  });

  it('lets the beginning of a label pass', async () => {
    showForm({kind: 'inn'});
    await type('ИН');
    expect(readMessage()).toBe('');
  });

  it('reads a complete number out, group by group', async () => {
    showForm({kind: 'inn'});
    await type(COMPANY);
    const spelled = 'Введено 14 из 14 цифр: 0, 0 1 0 1, 2 0 0 0, 1 0 0 0 8';
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toBe(spelled));
  });

  it('leaves what was typed as it was typed', async () => {
    showForm({kind: 'inn'});
    await type(' ИНН: 0-0101-2000-10008 ');
    expect(findField().value).toBe(' ИНН: 0-0101-2000-10008 ');
  });

  it('takes a correction when it is confirmed, and not before', async () => {
    showForm({kind: 'inn'});
    await type('О0101200010008');
    await waitFor(() => expect(screen.getByText('0 0101 2000 10008')).toBeTruthy());
    expect(findField().value).toBe('О0101200010008');
    press('Подставить этот номер');
    expect(findField().value).toBe(COMPANY);
    expect(document.activeElement).toBe(findField());
    await waitFor(() => expect(readMessage()).toContain('Такой ИНН может быть.'));
  });

  it('tells of a correction once, digit by digit, when it comes to be offered', async () => {
    showForm({kind: 'inn'});
    const heard = listen();
    // The space at the end changes nothing: what was told is not told again.
    for (let count = 1; count <= 15; count++) await type('О0101200010008 '.slice(0, count));
    const strange = '1-й знак „О“ (возможно, 0) — не цифра. Замените его цифрой или уберите.';
    const offer =
      'Возможно, это номер 0, 0 1 0 1, 2 0 0 0, 1 0 0 0 8? Кнопка ниже: Подставить этот номер.';
    expect(heard).toEqual([strange, strange + offer]);
  });

  it('tells of the other kind when it comes to be offered', async () => {
    showForm({language: 'ky'});
    await type('123456789012345');
    const heard = listen();
    await type('1234567890123456');
    expect(heard).toEqual([
      expect.stringMatching(/Төмөндөгү баскыч: Төлөө эсебинин номери катары текшерүү\.$/),
    ]);
  });

  it('offers to check the same number as the other kind', async () => {
    showForm();
    await type('1234567890123456');
    await waitFor(() => expect(readMessage()).toContain('похоже на номер счёта на оплату'));
    press('Проверить как номер счёта на оплату');
    await waitFor(() => expect(readMessage()).toContain('Такой номер может быть.'));
    expect(screen.getByRole('textbox', {name: 'Номер счёта на оплату, 16 цифр'})).toBe(findField());
  });

  it.each([
    '23102200100015,00',
    '23 102 200 100 015,00',
    '23102200100015.00',
    '23102200100015 ,00',
  ])('offers no other number for %s, which a table wrote with decimals', async (typed) => {
    showForm();
    await type(typed);
    fireEvent.blur(findField());
    expect(readMessage()).toContain('лишние 2 цифры');
    expect(screen.queryByRole('button', {name: /Проверить как|Подставить/})).toBeNull();
  });

  it('offers no other kind where the page asks for one', async () => {
    showForm({kind: 'inn'});
    await type('1234567890123456');
    await waitFor(() => expect(readMessage()).toContain('похоже на номер счёта на оплату'));
    expect(screen.queryByRole('button', {name: /Проверить как/})).toBeNull();
    expect(readMessage()).not.toContain('Кнопка ниже');
  });

  it('judges anew when the other kind is chosen', async () => {
    showForm();
    await type(COMPANY);
    fireEvent.click(screen.getByRole('radio', {name: /Номер счёта/}));
    fireEvent.blur(findField());
    expect(readMessage()).toContain('Это похоже на ИНН');
  });
});
