import {useState} from 'react';

import type {Typed} from '@site/src/guides/judge';

import Screen from '../Screen';
import {newIdempotencyKey} from './idempotencyKey';
import {shownIn, type SceneProps} from './sceneProps';
import {words} from './words';

/** An app's or a page's screen whose fields and buttons work. */
export default function TouchScreen(props: SceneProps) {
  const {scene, run, pays, language, onMove} = props;
  const [values, setValues] = useState<Typed>(run.typed);
  const needsNext = !scene.do || 'enter' in scene.do;
  return (
    <div>
      <Screen
        screen={scene.screen}
        step={scene.step.title}
        pays={pays}
        action={scene.do}
        language={language}
        typed={shownIn(props)}
        play={{
          values,
          onType: (field, text) => setValues({...values, [field]: text}),
          onPress: (label) => onMove({do: 'press', label, values, key: newIdempotencyKey()}),
        }}
      />
      {needsNext && !run.ended && (
        <button
          type="button"
          className="button button--primary button--block"
          onClick={() => onMove({do: 'next', values, key: newIdempotencyKey()})}
        >
          {words[language].next}
        </button>
      )}
      {!needsNext && scene.optional && !run.ended && (
        <button
          type="button"
          className="button button--secondary button--block"
          onClick={() => onMove({do: 'skip'})}
        >
          {words[language].skip}
        </button>
      )}
    </div>
  );
}
