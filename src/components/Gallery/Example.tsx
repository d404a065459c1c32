import {useState} from 'react';

import type {Action, Scene} from '@site/src/guides/flow';
import {scenesOf} from '@site/src/guides/scenes';
import type {Field} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

import Screen from '../Screen';
import Scenes from '../Screen/Scenes';
import type {Pays} from '../Screen/words';
import styles from './styles.module.css';
import {words} from './words';

/** A screen with its YAML, as the plugin that makes the page hands it over. */
export interface ExampleData {
  /** The name of its file. */
  id: string;
  title: Record<Language, string>;
  pays?: Pays;
  yaml: string;
  step: Scene & {do?: Action; then?: Scene[]};
}

interface Props extends Pick<ExampleData, 'step' | 'pays'> {
  title: string;
  language: Language;
}

/** The first screen of a step with parts that work, and a line that tells what was pressed. */
function Working({step, title, pays, language}: Props) {
  const [values, setValues] = useState<Partial<Record<Field, string>>>({});
  const [pressed, setPressed] = useState('');
  const onType = (field: Field, text: string) => setValues({...values, [field]: text});
  return (
    <div>
      <Screen
        screen={step.screen}
        step={title}
        pays={pays}
        language={language}
        play={{values, onType, onPress: setPressed}}
      />
      <p role="status">{pressed && words[language].pressed(pressed)}</p>
    </div>
  );
}

/** A screen of the gallery, and beside it the lines of YAML it is drawn from. */
export default function Example(props: ExampleData & {language: Language; works: boolean}) {
  const {id, title: titles, yaml, step, pays, language, works} = props;
  const title = titles[language];
  const shared = {pays, language};
  return (
    <section className={styles.example} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {works && 'parts' in step.screen ? (
        <Working step={step} title={title} {...shared} />
      ) : (
        <Scenes scenes={scenesOf({id, ...step})} step={title} {...shared} />
      )}
      <pre translate="no" tabIndex={0}>
        <code>{yaml}</code>
      </pre>
    </section>
  );
}
