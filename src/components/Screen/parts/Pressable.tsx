import clsx from 'clsx';
import type {ReactNode} from 'react';

import Label from '../Label';
import Spoken from '../Spoken';
import {words} from '../words';
import Order from './Order';
import type {PartProps} from './props';
import looks from './pressable.module.css';
import styles from './styles.module.css';

interface Props extends PartProps {
  kind: 'button' | 'item' | 'tab';
  label: string;
  /** What is drawn beside the label and says nothing of its own. */
  ornament?: ReactNode;
}

/** Something to press: a real button in practice, words in the shape of one for reading. */
export default function Pressable({kind, label, ornament, mark, play, language}: Props) {
  const look = clsx(looks.pressable, looks[kind], mark && styles.marked);
  const {kinds, press} = words[language];
  if (play) {
    return (
      <button type="button" className={look} onClick={() => play.onPress(label)}>
        <Label>{label}</Label>
        {ornament}
      </button>
    );
  }
  return (
    <p className={look}>
      <Order mark={mark} />
      <Label>{label}</Label>
      <Spoken> ({mark ? `${kinds[kind]}: ${press}` : kinds[kind]})</Spoken>
      {ornament}
    </p>
  );
}
