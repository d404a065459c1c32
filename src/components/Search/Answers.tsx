import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';

import type {Language} from '@site/src/language/language';
import {searchWords} from '@site/src/search/words';

import Advice from './Advice';
import EditionChoice from './EditionChoice';
import type {Outcome} from './live';
import Option from './Option';
import styles from './styles.module.css';

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
