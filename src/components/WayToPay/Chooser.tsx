import {useState} from 'react';
import Link from '@docusaurus/Link';

import {fittingWays, type Answers, type Way} from '@site/src/guides/ways';
import type {Language} from '@site/src/language/language';

import RadioChoice from '../RadioChoice';
import styles from './styles.module.css';
import Ways from './Ways';
import {words} from './words';
import {nameTakers} from './words/nameWay';

export interface ChooserProps {
  ways: readonly Way[];
  base: string;
  language: Language;
}

const look = {className: styles.question, answerClassName: styles.answer};
const terminals = 'https://www.optimabank.kg/images/files/cashin_terminals_list.pdf';

/** Three questions that leave the ways that fit; where none does, who helps. */
export default function Chooser({ways, base, language}: ChooserProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const {questions, pays, internet, any, found, none, otherwise} = words[language];
  const fitting = fittingWays(ways, answers);
  const answer = (given: Answers) => setAnswers({...answers, ...given});
  const takers = new Map(ways.flatMap((way) => nameTakers(way, language)));
  return (
    <div className={styles.chooser}>
      <RadioChoice
        {...look}
        legend={questions.pays}
        options={[
          ['', any],
          ['balance', pays.balance.name],
          ['signature', pays.signature.name],
        ]}
        value={answers.pays ?? ''}
        onChange={(value) => answer({pays: (value || undefined) as Answers['pays']})}
      />
      <RadioChoice
        {...look}
        legend={questions.who}
        options={[['', any], ...takers]}
        value={answers.who ?? ''}
        onChange={(value) => answer({who: value || undefined})}
      />
      <RadioChoice
        {...look}
        legend={questions.internet}
        options={[
          ['', any],
          ['yes', internet.yes],
          ['no', internet.no],
        ]}
        value={answers.internet === undefined ? '' : answers.internet ? 'yes' : 'no'}
        onChange={(value) => answer({internet: value === '' ? undefined : value === 'yes'})}
      />
      <p role="status" className={styles.found}>
        {fitting.length > 0 ? found(fitting.length) : none}
      </p>
      {fitting.length > 0 && <Ways ways={fitting} base={base} language={language} />}
      <ul className={styles.otherwise}>
        <li>
          <Link href={terminals}>{otherwise.terminals}</Link>
        </li>
        <li>{otherwise.office}</li>
        <li>
          {otherwise.call}: <a href="tel:0312960888">0312 960 888</a>
        </li>
      </ul>
    </div>
  );
}
