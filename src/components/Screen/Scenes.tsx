import type {Scene} from '@site/src/guides/flow';
import type {Language} from '@site/src/language/language';

import Screen from './index';
import styles from './scenes.module.css';
import type {Pays} from './words';

interface Props {
  /** The screens of one step in their order, each with what is done on it. */
  scenes: readonly Scene[];
  /** The title of the step. */
  step: string;
  pays?: Pays;
  language: Language;
}

/** All screens of a step, for reading: side by side where there is room, numbered where there are several. */
export default function Scenes({scenes, ...shared}: Props) {
  const of = scenes.length;
  const screens = scenes.map(({screen, do: action}, at) => (
    <Screen key={at} screen={screen} action={action} place={{at: at + 1, of}} {...shared} />
  ));
  if (of === 1) return screens;
  return (
    <ol className={styles.scenes}>
      {screens.map((screen, at) => (
        <li key={at} className={styles.scene}>
          <span className={styles.number} aria-hidden="true">
            {at + 1}
            {at + 1 < of && <span />}
          </span>
          {screen}
        </li>
      ))}
    </ol>
  );
}
