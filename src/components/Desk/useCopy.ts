import {useState} from 'react';

import {copyText} from './copyText';

/**
 * Copies a text on demand.
 * @returns `isCopied` tells whether the browser let it: of this text, and not of the one before
 */
export function useCopy(text: string) {
  const [done, setDone] = useState<{text: string; isCopied: boolean}>();
  const copy = async () => {
    // What was told before is taken back, so that the same is told again.
    setDone(undefined);
    setDone({text, isCopied: await copyText(text)});
  };
  return {isCopied: done?.text === text ? done.isCopied : undefined, copy};
}
