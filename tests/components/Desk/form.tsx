import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import {vi} from 'vitest';

import Answering from '../../../src/components/Desk/Answering';
import {useChoice} from '../../../src/components/Desk/useChoice';
import type {Desk, Place} from '../../../src/desk/place';
import type {Language} from '../../../src/language/language';

function placeOf(kind: Place['kind'], path: string, id: string, ky: string, ru: string): Place {
  const wordsOf = (title: string) => ({title, context: '', answer: `${title}.`});
  const address = `/${path}/${id && `#${id}`}`;
  return {kind, path, id, address, words: {ky: wordsOf(ky), ru: wordsOf(ru)}};
}

const desk: Desk = {
  places: [
    placeOf('guide', 'elsom/top-up-ussd', '', '*900# аркылуу толуктоо', 'Пополнение через *900#'),
    placeOf('step', 'elsom/top-up-ussd', 'account', 'ИННди териңиз', 'Введите ИНН'),
    placeOf('page', 'wrong-payment', '', 'Жаңылып төлөсөңүз', 'Если платёж с ошибкой'),
    placeOf('page', 'failures', '', 'Төлөөдө кандай каталар болот?', 'Какие бывают ошибки?'),
  ],
  redirects: {},
  company: {ky: 'Компания', ru: 'Компания'},
};

function Page({language}: {language: Language}) {
  const choice = useChoice(desk.places, language);
  const origin = 'https://tolom.example';
  return <Answering {...{desk, language, origin, choice}} index="/search/index.json" />;
}

/** Puts the desk on a page whose address asks for nothing, and waits until it is alive. */
export async function showDesk(language: Language) {
  cleanup();
  history.replaceState(null, '', '/');
  render(<Page language={language} />);
  await settle();
}

/** Lets what is under way come to its end. */
export async function settle(): Promise<void> {
  await vi.dynamicImportSettled();
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** Chooses in one of the two lists. */
export function pick(list: string, value: string): void {
  fireEvent.change(screen.getByLabelText(list), {target: {value}});
}

/** What is told of the reply, below what is told of the search. */
export function readTold(): string | null | undefined {
  return screen.getAllByRole('status')[1]?.textContent;
}
