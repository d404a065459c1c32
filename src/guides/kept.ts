import {EventEmitter} from 'node:events';

import {kept, type Kept} from './keep';

/** Asks the program around for what it has read, and gives it what to do with that. */
export const ASK = 'tolom-kept';

type Take = (read: ReadonlyMap<string, Kept>) => void;

/**
 * Takes over what another thread of this program reads meanwhile; at once where there is none.
 * @param program where it may be asked for
 */
export function takeKept(program: EventEmitter = process): Promise<void> {
  return new Promise((resolve) => {
    const take: Take = (read) => {
      for (const [name, one] of read) kept.set(name, one);
      resolve();
    };
    const isHeard = program.emit(ASK, take);
    if (!isHeard) resolve();
  });
}
