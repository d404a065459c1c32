import type {Pays} from '@site/src/guides/practiceData';
import type {Field} from '@site/src/guides/screen';
import {groupDigits} from '@site/src/numbers/groups';

import styles from './groups.module.css';

interface Props {
  field: Field;
  value: string;
  pays: Pays | undefined;
}

/** A handed-out value; the number that is paid stands in groups, each a word of its own for eye and ear. */
export default function Groups({field, value, pays}: Props) {
  const kind = pays === 'signature' ? 'invoice' : 'inn';
  const groups = field === 'account' ? groupDigits(kind, value) : [value];
  return (
    <b className={styles.digits} translate="no">
      {groups.map((group, at) => (
        <span key={at}>{group} </span>
      ))}
    </b>
  );
}
