import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useRef, useState} from 'react';
import type {FocusEvent, KeyboardEvent, SyntheticEvent} from 'react';

import {comboboxOf, useList} from './useList';
import {useSearch} from './useSearch';

/**
 * What the search field of the bar does.
 * @param id of the list; an answer's own is made of it
 * @returns what the form and its field take, and the list, while there is something to show in it
 */
export function useSearchForm(id: string) {
  const ref = useRef<HTMLInputElement>(null);
  const [edition, setEdition] = useState<string>();
  const folder = useBaseUrl('/search/');
  const read = useCallback(() => ref.current?.value.trim() ?? '', []);
  const {state, outcome, Answers, start, search} = useSearch(read, `${folder}index.json`);
  const {isOpen, active, setOpen, setActive, press} = useList();
  const isShown = isOpen && outcome !== undefined && read() !== '';
  const last = (outcome?.found.length ?? 0) - 1;

  const onInput = () => {
    start();
    search();
    setOpen(true);
    setActive(-1);
  };
  const onEdition = (name: string | undefined) => {
    setEdition(name);
    setActive(-1);
    start(`${folder}${name ?? 'index'}.json`);
  };
  const onSubmit = (event: SyntheticEvent) => {
    // A search that could not be loaded is the server's to answer.
    if (state !== 'ready') return;
    event.preventDefault();
    if (isShown) document.getElementById(`${id}-${Math.max(active, 0)}`)?.click();
    else setOpen(true);
  };
  const onBlur = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => press(event, isShown, last);
  const combobox = state !== 'idle' && comboboxOf(id, isShown && last >= 0, active);
  return {
    form: {onSubmit, onFocus: () => start(), onBlur, onKeyDown},
    field: {ref, onInput, ...combobox},
    Answers,
    list: isShown && {outcome, id, active, edition, onEdition},
    hasFailed: isOpen && state === 'failed',
  };
}
