import clsx from 'clsx';

import {groupDigits} from '@site/src/numbers/groups';
import {LENGTHS} from '@site/src/numbers/length';
import type {NumberKind} from '@site/src/numbers/verdict';
import type {FormWords} from '@site/src/numbers/words/form/types';

import {spell} from './spell';
import styles from './styles.module.css';
import type {Check} from './useCheck';

interface Props {
  check: Check;
  words: FormWords;
}

/** A place that waits for its digit. */
const EMPTY = '·';
/** More places than this are not shown back: nobody compares them. */
const MOST_SHOWN = 32;

function Place({character, isSurplus}: {character: string; isSurplus: boolean}) {
  const isAmiss = isSurplus || !/[\d·]/.test(character);
  const className = clsx(character === EMPTY && styles.empty, isAmiss && styles.amiss);
  return <span className={className || undefined}>{character}</span>;
}

/** The digits in groups, as they are compared with a paper: each place one span. */
function Groups({kind, places}: {kind: NumberKind; places: string}) {
  const length = LENGTHS[kind];
  const shown = [...places].slice(0, MOST_SHOWN).join('');
  const full = groupDigits(kind, EMPTY.repeat(length)).length;
  return (
    <p className={styles.digits} aria-hidden="true">
      {groupDigits(kind, shown.padEnd(length, EMPTY)).map((group, index) => (
        <span key={index}>
          {[...group].map((character, at) => (
            <Place key={at} character={character} isSurplus={index >= full} />
          ))}
        </span>
      ))}
    </p>
  );
}

/** Reads the digits back in groups, with the places still empty; a full number is announced. */
export default function Digits({check: {state, verdict}, words}: Props) {
  const {kind} = state;
  // Until what judges a number is there, none of its places is filled.
  const {digits = '', places = ''} = verdict ?? {};
  const length = LENGTHS[kind];
  const progress = words.progress(digits.length, length);
  const spelled = `${progress}: ${spell(groupDigits(kind, digits.slice(0, MOST_SHOWN)))}`;
  return (
    <div className={styles.back}>
      <Groups kind={kind} places={places} />
      <p className={styles.progress} aria-hidden="true">
        {digits && progress}
      </p>
      <p className="tolom-spoken">{digits && digits.length < length && spelled}</p>
      <p className="tolom-spoken" role="status">
        {digits.length >= length && spelled}
      </p>
    </div>
  );
}
