import {useState} from 'react';

import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import Screen, {type Shown} from '../Screen';
import {words as screenWords} from '../Screen/words';
import Keypad from './Keypad';
import ReplyForm from './ReplyForm';
import type {PlayerRun} from './useRun';
import {words} from './words';

interface Props {
  step: StepWithWords;
  run: PlayerRun;
  language: Language;
  onReply: (text: string) => void;
}

function shownIn({typed, payment}: PlayerRun): Shown {
  return payment.status === 'paid'
    ? {...typed, 'payment-code': payment.receipt.paymentCode}
    : typed;
}

/** The simulated phone of a practice run: the step's screen, a line to type into, and keys. */
export default function PracticePhone({step, run, language, onReply}: Props) {
  const [text, setText] = useState('');
  const {send, call} = screenWords[language];
  const waiting = run.payment.status === 'asked' || run.payment.status === 'unknown';
  const secret = step.do && 'enter' in step.do && step.do.enter === 'pin';
  const reply = () => {
    onReply(text);
    // A PIN typed here may be a real one: it does not stay on the screen.
    if (secret) setText('');
  };
  const form = (
    <ReplyForm
      label={words[language].yourReply}
      submit={step.screen.kind === 'dialler' ? call : send}
      value={text}
      disabled={waiting}
      onChange={setText}
      onSend={reply}
    />
  );
  const keypad = (
    <Keypad
      onPress={(key) => setText(text + key)}
      onErase={() => setText(text.slice(0, -1))}
      language={language}
    />
  );
  return (
    <Screen
      screen={step.screen}
      action={undefined}
      language={language}
      typed={shownIn(run)}
      reply={step.do && form}
      below={step.do && keypad}
    />
  );
}
