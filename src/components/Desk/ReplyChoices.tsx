import {forms} from '@site/src/desk/reply';
import type {Language} from '@site/src/language/language';

import RadioChoice from '../RadioChoice';
import styles from './styles.module.css';
import type {Choice} from './useChoice';
import {deskWords} from './words';

interface Props extends Pick<Choice, 'customer' | 'setCustomer' | 'form' | 'setForm'> {
  language: Language;
}

/** The customer's language, and the way the reply is sent. */
export default function ReplyChoices({language, customer, setCustomer, form, setForm}: Props) {
  const words = deskWords[language];
  return (
    <>
      <RadioChoice
        className={styles.choice}
        legend={words.customer}
        options={[
          ['ky', 'Кыргызча', 'ky'],
          ['ru', 'Русский', 'ru'],
        ]}
        value={customer}
        onChange={setCustomer}
      />
      <RadioChoice
        className={styles.choice}
        legend={words.form}
        options={forms.map((one) => [one, words.forms[one]] as const)}
        value={form}
        onChange={setForm}
      />
    </>
  );
}
