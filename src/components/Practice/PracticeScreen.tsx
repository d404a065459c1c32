import {useState} from 'react';

import type {Scene} from '@site/src/guides/flow';
import type {Move, Typed} from '@site/src/guides/practice';
import type {Language} from '@site/src/language/language';
import type {Receipt} from '@site/src/sandbox/contract';

import Screen, {type Shown} from '../Screen';
import {words as screenWords} from '../Screen/words';
import Keypad from './Keypad';
import ReplyForm from './ReplyForm';
import type {PlayerRun} from './useRun';
import {words} from './words';

export interface PracticeScreenProps {
  scene: Scene;
  run: PlayerRun;
  language: Language;
  onMove: (move: Move<Receipt>) => void;
}

const isPhone = ({screen, do: action}: Scene) =>
  action !== undefined && (screen.kind === 'dialler' || screen.kind === 'ussd');

function shownIn({typed, payment}: PlayerRun): Shown {
  return payment.status === 'paid'
    ? {...typed, 'payment-code': payment.receipt.paymentCode}
    : typed;
}

/** A phone's screen with a line to type into, and keys. */
function PhoneScreen({scene, run, language, onMove}: PracticeScreenProps) {
  const [text, setText] = useState('');
  const {send, call} = screenWords[language];
  const secret = scene.do && 'enter' in scene.do && scene.do.enter === 'pin';
  const reply = () => {
    onMove({do: 'reply', text, key: crypto.randomUUID()});
    // A PIN typed here may be a real one: it does not stay on the screen.
    if (secret) setText('');
  };
  return (
    <Screen
      screen={scene.screen}
      language={language}
      typed={shownIn(run)}
      reply={
        <ReplyForm
          label={words[language].yourReply}
          submit={scene.screen.kind === 'dialler' ? call : send}
          value={text}
          disabled={run.payment.status === 'asked' || run.payment.status === 'unknown'}
          onChange={setText}
          onSend={reply}
        />
      }
      below={
        <Keypad
          onPress={(key) => setText(text + key)}
          onErase={() => setText(text.slice(0, -1))}
          language={language}
        />
      }
    />
  );
}

/** An app's or a page's screen whose fields and buttons work. */
function TouchScreen({scene, run, language, onMove}: PracticeScreenProps) {
  const [values, setValues] = useState<Typed>(run.typed);
  const key = () => crypto.randomUUID();
  const needsNext = !scene.do || 'enter' in scene.do;
  const last = run.payment.status === 'paid';
  return (
    <div>
      <Screen
        screen={scene.screen}
        action={scene.do}
        language={language}
        typed={shownIn(run)}
        play={{
          values,
          onType: (field, text) => setValues({...values, [field]: text}),
          onPress: (label) => onMove({do: 'press', label, values, key: key()}),
        }}
      />
      {needsNext && !last && (
        <button
          type="button"
          className="button button--primary button--block"
          onClick={() => onMove({do: 'next', values, key: key()})}
        >
          {words[language].next}
        </button>
      )}
    </div>
  );
}

/** The screen of a practice run's scene, as something that can be used. */
export default function PracticeScreen(props: PracticeScreenProps) {
  return isPhone(props.scene) ? <PhoneScreen {...props} /> : <TouchScreen {...props} />;
}
