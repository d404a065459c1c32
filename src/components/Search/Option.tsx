import {memo} from 'react';

import type {Found} from '@site/src/search/engine';
import {markWords} from '@site/src/search/marks';

import styles from './styles.module.css';

interface Props {
  id: string;
  href: string;
  answer: Found;
  isActive: boolean;
}

/** A text with the words that were found in it. */
function Marked({text, terms}: {text: string; terms: Found['terms']}) {
  return markWords(text, terms).map(({text: piece, hit}, at) =>
    hit ? <mark key={at}>{piece}</mark> : piece,
  );
}

function Option({id, href, answer: {title, context, terms}, isActive}: Props) {
  return (
    <a
      {...{id, href}}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.answer}
    >
      {context && (
        <span className={styles.context}>
          <Marked text={context} terms={terms} />
        </span>
      )}
      <span className={styles.title}>
        <Marked text={title} terms={terms} />
      </span>
    </a>
  );
}

/** One answer; while one types, most of them stay what they were, and are not drawn again. */
export default memo(
  Option,
  (before, now) =>
    before.href === now.href &&
    before.isActive === now.isActive &&
    before.answer.terms.join() === now.answer.terms.join(),
);
