import {useState} from 'react';

import {isOpen} from '@site/src/guides/practice';

import Screen from '../Screen';
import {words as screenWords} from '../Screen/words';
import {newIdempotencyKey} from './idempotencyKey';
import Keypad from './Keypad';
import ReplyForm from './ReplyForm';
import {shownIn, type SceneProps} from './sceneProps';
import {words} from './words';

/** A phone's screen with a line to type into, and keys. */
export default function PhoneScreen(props: SceneProps) {
  const {scene, run, pays, language, onMove} = props;
  const [text, setText] = useState('');
  const {send, call} = screenWords[language];
  const waiting = isOpen(run.payment);
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
