import {useCallback, useRef, useState, type KeyboardEvent, type SyntheticEvent} from 'react';

import {choosePlaces} from '@site/src/desk/afterPaying';
import {holdsLink, renewLink} from '@site/src/desk/macro';
import type {Desk, Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';
import {takeOutNumber} from '@site/src/search/longNumber';
import {searchWords} from '@site/src/search/words';

import {useList} from '../../Search/useList';
import {useSearch} from '../../Search/useSearch';
import {deskWords} from '../words';

export interface FinderProps {
  desk: Desk;
  language: Language;
  /** Where the packed documents of the search are. */
  index: string;
  onChoose: (place: Place | undefined) => void;
}

/**
 * What the field that finds an answer does.
 * @returns `found` are the places to choose from, `told` is what is said of them
 */
export function useFinder({desk, language, index, onChoose}: FinderProps) {
  const words = deskWords[language];
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const {isOpen, active, setOpen, setActive, press} = useList();
  const read = useCallback(() => field.current?.value.trim() ?? '', []);
  const {state, outcome, start, search} = useSearch(read, index);
  const shown = isOpen ? outcome : undefined;
  const places = shown?.found.flatMap(
    ({address}) => desk.places.find((place) => place.address === address) ?? [],
  );
  const found = places ? choosePlaces(read(), places, desk.places) : [];

  const choose = (place: Place | undefined) => {
    setOpen(false);
    setActive(-1);
    onChoose(place);
  };
  const renew = (link: string) => {
    const place = renewLink(link, desk);
    setTold(place ? '' : words.gone);
    choose(place);
  };
  /** A customer's number is of no use here: it does not even stay in the field. */
  const dropNumber = () => {
    const {hadNumber, question} = takeOutNumber(read());
    if (hadNumber) field.current!.value = question.trim();
    setTold(hadNumber ? searchWords[language].number[0].trim() : '');
  };
  const input = () => {
    setActive(-1);
    dropNumber();
    if (holdsLink(read())) return renew(read());
    start();
    search();
    setOpen(read() !== '');
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (holdsLink(read())) return renew(read());
    const place = found[Math.max(active, 0)];
    if (place) choose(place);
    else if (outcome && read() !== '') setOpen(true);
  };
  const count = shown && (found.length > 0 ? words.found(found.length) : words.nothing);
  const failure = state === 'failed' ? searchWords[language].failed : '';
  return {
    ...{field, found, active, start, input, choose, submit},
    told: told || count || failure,
    press: (event: KeyboardEvent) => press(event, found.length > 0, found.length - 1),
  };
}
