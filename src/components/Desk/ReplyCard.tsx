import {useState, type RefObject} from 'react';

import {languagePart} from '@site/src/language/languagePart';
import type {Desk, Place} from '@site/src/desk/place';
import {forms, mailLink, writeReply, type Form} from '@site/src/desk/reply';
import {countSegments} from '@site/src/desk/segments';
import type {Language} from '@site/src/language/language';

import Choice from './Choice';
import {copyText} from './copyText';
import QrCode from './QrCode';
import styles from './styles.module.css';
import {deskWords} from './words';

interface Props {
  place: Place;
  desk: Desk;
  /** The clerk's own language, and the customer's. */
  language: Language;
  customer: Language;
  onCustomer: (language: Language) => void;
  origin: string;
  copyButton: RefObject<HTMLButtonElement | null>;
}

/** The reply to one customer: its language and form, the text itself, a key to copy it, the QR code. */
export default function ReplyCard(props: Props) {
  const {place, desk, language, customer, onCustomer, origin, copyButton} = props;
  const words = deskWords[language];
  const [form, setForm] = useState<Form>('chat');
  const [told, setTold] = useState('');
  const reply = writeReply(place, form, customer, {origin, company: desk.company});
  const {count, length} = countSegments(reply.text);
  const copy = async () => {
    setTold('');
    setTold((await copyText(reply.text)) ? words.copied : words.failed);
  };
  return (
    <section className={styles.reply} aria-labelledby="reply">
      <h2 id="reply">{words.reply}</h2>
      <Choice
        legend={words.customer}
        options={[
          ['ky', 'Кыргызча', 'ky'],
          ['ru', 'Русский', 'ru'],
        ]}
        value={customer}
        onChange={onCustomer}
      />
      <Choice
        legend={words.form}
        options={forms.map((one) => [one, words.forms[one]] as const)}
        value={form}
        onChange={setForm}
      />
      <button ref={copyButton} type="button" className="button button--primary" onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status">{told}</span>
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
      <p>
        <a href={languagePart(customer) + place.address}>{words.open}</a>
      </p>
      <figure className={styles.figure}>
        <QrCode link={reply.link} label={words.qr} />
        <figcaption lang={customer}>
          {place.words[customer].title}
          <br />
          <small>{reply.link}</small>
        </figcaption>
      </figure>
      <button type="button" className="button button--secondary" onClick={() => print()}>
        {words.print}
      </button>
    </section>
  );
}
