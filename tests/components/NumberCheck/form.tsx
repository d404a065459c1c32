import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import {vi} from 'vitest';

import NumberForm from '../../../src/components/NumberCheck/NumberForm';
import type {NumberFormProps} from '../../../src/components/NumberCheck/NumberForm';

/** Puts the form on a page. Russian, since both languages have the same words to a test. */
export function showForm(props: Partial<NumberFormProps> = {}) {
  cleanup();
  return render(<NumberForm language="ru" sandboxUrl="" {...props} />);
}

/** The field of the number. */
export function findField(): HTMLInputElement {
  return screen.getByRole('textbox');
}

/** Types, and waits for what judges the number to be there. */
export async function type(text: string): Promise<void> {
  fireEvent.focus(findField());
  fireEvent.input(findField(), {target: {value: text}});
  await settle();
}

/** Lets everything under way come to its end: imports, answers, and what React shows of them. */
export async function settle(): Promise<void> {
  await vi.dynamicImportSettled();
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** Presses a button by what it says. */
export function press(name: string): void {
  fireEvent.click(screen.getByRole('button', {name}));
}

/** Where it is said what there is to say about the number, apart from the digits read back. */
export function findMessage(): HTMLElement {
  return screen.getAllByRole('status')[1] as HTMLElement;
}

/** What is said about the number. */
export function readMessage(): string {
  return findMessage().textContent;
}

/** Notes what a screen reader tells of the message by itself: the whole of it, each time something comes in. */
export function listen(): string[] {
  const heard: string[] = [];
  const place = findMessage();
  const note = (changes: MutationRecord[]) => {
    const hasCome = changes.some(({type, addedNodes}) => type !== 'childList' || addedNodes.length);
    if (hasCome) heard.push(place.textContent);
  };
  new MutationObserver(note).observe(place, {childList: true, characterData: true, subtree: true});
  return heard;
}

/** An answer of the server. */
export function answer(body: unknown, init: ResponseInit = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
}

/** A server that never answers. */
export function hang(_: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
}
