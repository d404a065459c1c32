import {useState} from 'react';

import type {Typed} from '@site/src/guides/judge';
import type {Move} from '@site/src/guides/practice';
import type {Pays} from '@site/src/guides/practiceData';
import type {PlayedScene} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';
import type {Receipt} from '@site/src/sandbox/contract';

import Screen, {type Shown} from '../Screen';
import {words as screenWords} from '../Screen/words';
import {newIdempotencyKey} from './idempotencyKey';
import Keypad from './Keypad';
import ReplyForm from './ReplyForm';
import type {PlayerRun} from './useRun';
import {words} from './words';

export interface PracticeScreenProps {
  scene: PlayedScene<StepWithWords>;
  pays: Pays | undefined;
  /** The made-up PIN, for a message that brings it. */
  pin: string;
  run: PlayerRun;
  language: Language;
  onMove: (move: Move<Receipt>) => void;
}

const isPhone = ({screen, do: action}: PracticeScreenProps['scene']) =>
  action !== undefined && (screen.kind === 'dialler' || screen.kind === 'ussd');

function shownIn({run, pin}: PracticeScreenProps): Shown {
  const shown = {...run.typed, pin};
  const {payment} = run;
  if (payment.status !== 'paid') return shown;
  return {...shown, 'payment-code': payment.receipt.paymentCode};
}

/** A phone's screen with a line to type into, and keys. */
function PhoneScreen(props: PracticeScreenProps) {
  const {scene, run, pays, language, onMove} = props;
  const [text, setText] = useState('');
  const {send, call} = screenWords[language];
  const waiting = run.payment.status === 'asked' || run.payment.status === 'unknown';
  const secret = scene.do && 'enter' in scene.do && scene.do.enter === 'pin';
  const reply = () => {
    onMove({do: 'reply', text, key: newIdempotencyKey()});
    // A PIN typed here may be a real one: it does not stay on the screen.
    if (secret) setText('');
  };
  return (
    <Screen
      screen={scene.screen}
      step={scene.step.title}
      pays={pays}
      language={language}
      typed={shownIn(props)}
      reply={
        <ReplyForm
          label={words[language].yourReply}
          submit={scene.screen.kind === 'dialler' ? call : send}
          value={text}
          waiting={waiting}
          onChange={setText}
          onSend={reply}
        />
      }
      below={
        <Keypad
          onCancel={
            scene.screen.kind === 'ussd' && !waiting
              ? () => onMove({do: 'hang-up', why: 'cancelled'})
              : undefined
          }
          onPress={(key) => setText(text + key)}
          onErase={() => setText(text.slice(0, -1))}
          language={language}
        />
      }
    />
  );
}

/** An app's or a page's screen whose fields and buttons work. */
function TouchScreen(props: PracticeScreenProps) {
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

/** The screen of a practice run's scene, as something that can be used. */
export default function PracticeScreen(props: PracticeScreenProps) {
  return isPhone(props.scene) ? <PhoneScreen {...props} /> : <TouchScreen {...props} />;
}
