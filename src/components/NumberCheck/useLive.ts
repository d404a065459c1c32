import {useState} from 'react';

export type Live = typeof import('./live');

/** Loads what judges a number, once, when the form is first touched. */
export function useLive(): [Live | undefined, () => Promise<Live>] {
  const [live, setLive] = useState<Live>();
  const load = async () => {
    const loaded = await import('./live');
    setLive(loaded);
    return loaded;
  };
  return [live, load];
}
