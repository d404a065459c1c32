import {useState, type KeyboardEvent} from 'react';

import {moveTo} from './moveTo';

/** What tells assistive technology that answers come below while one types. */
export function comboboxOf(list: string, isShown: boolean, active: number) {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isShown,
    'aria-controls': isShown ? list : undefined,
    'aria-activedescendant': isShown && active >= 0 ? `${list}-${active}` : undefined,
  } as const;
}

/** A list of answers below a field: whether it may show, and which answer the arrow keys are at; -1 for none. */
export function useList() {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /**
   * Does what a key stands for in the list.
   * @param isShown the list is there to be closed
   * @param last place of the last answer; -1 without any
   */
  const press = (event: KeyboardEvent, isShown: boolean, last: number) => {
    // The first Escape closes the list, the next one is the browser's.
    if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      setOpen(false);
    }
    const to = moveTo(event.key, active, last);
    if (to === undefined) return;
    event.preventDefault();
    setOpen(true);
    setActive(to);
  };
  return {isOpen, active, setOpen, setActive, press};
}
