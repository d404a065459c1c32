import {mailLink, type Form, type Reply} from '@site/src/desk/reply';
import {countSegments} from '@site/src/desk/segments';
import type {Language} from '@site/src/language/language';

import styles from './styles.module.css';
import {deskWords} from './words';

interface Props {
  reply: Reply;
  form: Form;
  language: Language;
  customer: Language;
}

/** The reply as the customer gets it; below it what a text message costs, or the way to send a letter. */
export default function ReplyText({reply, form, language, customer}: Props) {
  const words = deskWords[language];
  const {count, length} = countSegments(reply.text);
  return (
    <>
      {reply.subject && (
        <p>
          {words.subject}: <b lang={customer}>{reply.subject}</b>
        </p>
      )}
      <div className={styles.text} lang={customer} data-reply={form}>
        {reply.text}
      </div>
      {(form === 'sms' || form === 'link') && <p>{words.segments(count, length)}</p>}
      {form === 'mail' && (
        <p>
          <a href={mailLink(reply)}>{words.mail}</a>
        </p>
      )}
    </>
  );
}
