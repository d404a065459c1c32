import {useEffect, useRef} from 'react';

import type {PlayerRun} from './useRun';

/** Brings the focus to the heading of a run whenever what comes next is to be read from there. */
export function useHeadingFocus({at, payment}: PlayerRun) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A new scene is read from its heading on.
  useEffect(() => heading.current?.focus(), [at]);
  // An answer may take away the button that asked for it, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({preventScroll: true});
  }, [payment.status]);
  return heading;
}
