import clsx from 'clsx';

import type {Field as FieldName} from '@site/src/guides/screen';

import Label from '../Label';
import Spoken from '../Spoken';
import {hintFor, words} from '../words';
import Input from './Input';
import Order from './Order';
import type {PartProps} from './props';
import styles from './styles.module.css';

interface Props extends PartProps {
  field: FieldName;
  /** The provider's name for it, where it is known. */
  label?: string | undefined;
}

/** A field with its name: the provider's own, or ours where that is not known. */
export default function Field({field, label, mark, play, typed, pays, language}: Props) {
  const {fields, kinds, fill} = words[language];
  const hint = hintFor(field, language, pays);
  const name = label ? <Label>{label}</Label> : fields[field].name;
  if (play) return <Input field={field} name={name} hint={hint} language={language} play={play} />;
  return (
    <p className={clsx(styles.field, mark && styles.marked)}>
      <Order mark={mark} />
      <span className={label ? undefined : styles.ownName}>{name}</span>
      <Spoken> ({mark ? `${kinds.field}: ${fill}` : kinds.field}): </Spoken>
      {typed?.[field] ? (
        <span className={styles.value}>{typed[field]}</span>
      ) : (
        <span className={styles.hint}>{hint}</span>
      )}
    </p>
  );
}
