import useBaseUrl, {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {memo} from 'react';

import type {Language} from '@site/src/language/language';
import type {Found} from '@site/src/search/engine';
import {markWords} from '@site/src/search/marks';
import {searchLinks, searchWords} from '@site/src/search/words';

import EditionChoice from './EditionChoice';
import type {Outcome} from './live';
import styles from './styles.module.css';

/** A text with the words that were found in it. */
function Marked({text, terms}: {text: string; terms: Found['terms']}) {
  return markWords(text, terms).map(({text: piece, hit}, at) =>
    hit ? <mark key={at}>{piece}</mark> : piece,
  );
}

interface Props {
  outcome: Outcome;
  language: Language;
  /** Id of the list; an answer's own is made of it. */
  id: string;
  /** Place of the answer that the arrow keys are at; -1 for none. */
  active: number;
  /** The edition that is searched; none for today's. */
  edition: string | undefined;
  onEdition: (edition: string | undefined) => void;
}

/** What to do instead: said where a number was typed, and where nothing was found. */
function Advice({outcome: {found, hadNumber}, language}: Props) {
  const {nothing, choose, call, number} = searchWords[language];
  const toCheck = useBaseUrl(searchLinks.number);
  const toChooser = useBaseUrl(searchLinks.choose);
  const link = ([before, words, after]: typeof call, address: string) => (
    <p>
      {before}
      <a href={address}>{words}</a>
      {after}
    </p>
  );
  if (hadNumber) return <div className={styles.advice}>{link(number, toCheck)}</div>;
  if (found.length > 0) return null;
  return (
    <div className={styles.advice}>
      <p>{nothing}</p>
      {link(choose, toChooser)}
      {link(call, searchLinks.call)}
    </div>
  );
}

interface OptionProps {
  id: string;
  href: string;
  answer: Found;
  isActive: boolean;
}

/** One answer; while one types, most of them stay what they were, and are not drawn again. */
const Option = memo(
  function Option({id, href, answer: {title, context, terms}, isActive}: OptionProps) {
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
  },
  (before, now) =>
    before.href === now.href &&
    before.isActive === now.isActive &&
    before.answer.terms.join() === now.answer.terms.join(),
);

/** The answers themselves; a list without any would be announced as broken. */
function List({outcome, language, id, active}: Props) {
  const {withBaseUrl} = useBaseUrlUtils();
  if (outcome.found.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={searchWords[language].answers}>
      {outcome.found.map((answer, at) => (
        // A place in the list keeps its elements: to make new ones for each letter takes the longest.
        <Option
          key={at}
          id={`${id}-${at}`}
          href={withBaseUrl(answer.address)}
          answer={answer}
          isActive={at === active}
        />
      ))}
    </div>
  );
}

/** The answers as a list to choose from: each is a link to a page, a step, a section. */
export default function Answers(props: Props) {
  const {language, edition, onEdition} = props;
  return (
    // The field keeps the focus while an answer is pressed: some browsers would close the list first.
    <div className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
      <List {...props} />
      <Advice {...props} />
      <EditionChoice language={language} edition={edition} onChoose={onEdition} />
    </div>
  );
}
