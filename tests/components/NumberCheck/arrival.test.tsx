// @vitest-environment jsdom
import {act, fireEvent, waitFor} from '@testing-library/react';
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';

import NumberForm from '../../../src/components/NumberCheck/NumberForm';
import type {NumberFormProps} from '../../../src/components/NumberCheck/NumberForm';
import {findField, readMessage, settle} from './form';

const russian: NumberFormProps = {language: 'ru', sandboxUrl: ''};
let leave: () => void = () => undefined;

/** Puts the page there as the server sends it. */
function receive(props: NumberFormProps): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = renderToString(createElement(NumberForm, props));
  document.body.replaceChildren(place);
  return place;
}

async function wakeUp(place: HTMLElement, props: NumberFormProps) {
  const onRecoverableError = vi.fn();
  const root = hydrateRoot(place, createElement(NumberForm, props), {onRecoverableError});
  leave = () => root.unmount();
  await settle();
  return onRecoverableError;
}

afterEach(() => leave());

describe('NumberForm before the scripts come', () => {
  it.each([
    ['ky', '', '/check'],
    ['ru', '', '/ru/check'],
    ['ru', 'https://sandbox.example', 'https://sandbox.example/ru/check'],
  ] as const)('is in %s a plain form that sends to %s%s', (language, sandboxUrl, action) => {
    const form = receive({language, sandboxUrl}).querySelector('form');
    expect(form?.getAttribute('action')).toBe(action);
    expect(form?.method).toBe('post');
    expect([...new FormData(form ?? undefined).keys()]).toEqual(['kind', 'number']);
  });

  it('sends the kind that the page asks for', () => {
    const form = receive({...russian, kind: 'invoice'}).querySelector('form');
    expect(new FormData(form ?? undefined).get('kind')).toBe('invoice');
  });

  it('takes any text: no mask, no limit, no number field, nothing remembered', () => {
    receive(russian);
    const field = findField();
    expect(field.type).toBe('text');
    expect(field.maxLength).toBe(-1);
    expect(field.getAttribute('pattern')).toBeNull();
    expect(field.getAttribute('inputmode')).toBe('numeric');
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(field.getAttribute('spellcheck')).toBe('false');
  });

  it('is taken over as it stands', async () => {
    const place = receive(russian);
    expect(await wakeUp(place, russian)).not.toHaveBeenCalled();
    expect(readMessage()).toBe('');
  });

  it('keeps and judges what was typed meanwhile', async () => {
    const place = receive(russian);
    findField().value = '01070202410391';
    await wakeUp(place, russian);
    expect(findField().value).toBe('01070202410391');
    await waitFor(() => expect(readMessage()).toContain('такого месяца нет'));
  });

  it('judges what was typed on while the judge was still under way', async () => {
    const place = receive(russian);
    findField().value = '0107';
    act(() => {
      const root = hydrateRoot(place, createElement(NumberForm, russian));
      leave = () => root.unmount();
    });
    fireEvent.input(findField(), {target: {value: '01070202410391'}});
    await settle();
    expect(readMessage()).toContain('такого месяца нет');
  });

  it('keeps the kind that was chosen meanwhile', async () => {
    const place = receive(russian);
    const [, invoice] = place.querySelectorAll<HTMLInputElement>('input[type=radio]');
    if (invoice) invoice.checked = true;
    findField().value = '1234567890123456';
    await wakeUp(place, russian);
    await waitFor(() => expect(readMessage()).toContain('Такой номер может быть.'));
    fireEvent.blur(findField());
    expect(invoice?.checked).toBe(true);
  });

  it('asks for the kind that was chosen meanwhile, with nothing typed yet', async () => {
    const place = receive(russian);
    const [, invoice] = place.querySelectorAll<HTMLInputElement>('input[type=radio]');
    if (invoice) invoice.checked = true;
    await wakeUp(place, russian);
    expect(place.querySelector('label[for]')?.textContent).toBe('Номер счёта на оплату, 16 цифр');
    expect(invoice?.checked).toBe(true);
  });
});
