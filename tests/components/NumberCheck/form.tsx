import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {vi} from 'vitest';

import NumberForm from '../../../src/components/NumberCheck/NumberForm';
import type {NumberFormProps} from '../../../src/components/NumberCheck/NumberForm';

/** Puts the form on a page. Russian, since both languages have the same words to a test. */
export function showForm(props: Partial<NumberFormProps> = {}) {
  cleanup();
  return render(<NumberForm language="ru" sandboxUrl="" {...props} />);
}

export function findField(): HTMLInputElement {
  return screen.getByRole('textbox');
}

/** Types, and waits for what judges the number to be there. */
export async function type(text: string): Promise<void> {
  fireEvent.focus(findField());
  fireEvent.input(findField(), {target: {value: text}});
  await vi.dynamicImportSettled();
  // One more turn, in which React shows what was loaded.
  await waitFor(() => undefined);
}

export function press(name: string): void {
  fireEvent.click(screen.getByRole('button', {name}));
}

/** What is said about the number, without the digits that are read back. */
export function readMessage(): string {
  const [, message] = screen.getAllByRole('status');
  return message?.textContent ?? '';
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
