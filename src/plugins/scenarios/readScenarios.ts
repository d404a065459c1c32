import fs from 'node:fs';
import path from 'node:path';

import {parse} from 'yaml';

import type {Language} from '../../language/language';
import type {NumberKind} from '../../numbers/verdict';

interface Scenario {
  id: string;
  /** The error code that a payment meets; none where it goes through. */
  code?: string;
  shows: Record<Language, string>;
}

/** A number to practise with, as far as a page tells of it. */
export interface PracticeNumber extends Scenario {
  kind: NumberKind;
  /** Digits alone. */
  number: string;
  /** Tyiyn; what an invoice is for. */
  amountDue?: number;
}

export interface Scenarios {
  numbers: PracticeNumber[];
  wallets: (Scenario & {wallet: string})[];
  /** Each in tyiyn. */
  amounts: (Scenario & {amount: number})[];
}

/**
 * Reads the sandbox's table. The sandbox itself checks it when it starts; here it is read as data, since
 * pages and server share no code.
 * @param siteDir absolute path of the project's top folder
 */
export function readScenarios(siteDir: string): Scenarios {
  const file = path.join(siteDir, 'src/sandbox/accounts.yaml');
  return parse(fs.readFileSync(file, 'utf8')) as Scenarios;
}
