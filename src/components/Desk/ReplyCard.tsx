import type {RefObject} from 'react';

import type {Desk, Place} from '@site/src/desk/place';
import {writeReply} from '@site/src/desk/reply';
import type {Language} from '@site/src/language/language';
import {languagePart} from '@site/src/language/languagePart';

import ReplyChoices from './ReplyChoices';
import ReplyCode from './ReplyCode';
import ReplyText from './ReplyText';
import styles from './styles.module.css';
import type {Choice} from './useChoice';
import {useCopy} from './useCopy';
import {deskWords} from './words';

interface Props {
  place: Place;
  choice: Choice;
  desk: Desk;
  /** The clerk's own. */
  language: Language;
  origin: string;
  copyButton: RefObject<HTMLButtonElement | null>;
}

/** The reply to one customer: its language and form, the text itself, a key to copy it, the QR code. */
export default function ReplyCard({place, choice, desk, language, origin, copyButton}: Props) {
  const {customer, form} = choice;
  const words = deskWords[language];
  const reply = writeReply(place, form, customer, {origin, company: desk.company});
  const {isCopied, copy} = useCopy(reply.text);
  return (
    <section className={styles.reply} aria-labelledby="reply">
      <h2 id="reply">{words.reply}</h2>
      <ReplyChoices language={language} {...choice} />
      <button ref={copyButton} type="button" className="button button--primary" onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status">
        {isCopied !== undefined && (isCopied ? words.copied : words.failed)}
      </span>
      <ReplyText {...{reply, form, language, customer}} />
      <p>
        <a href={languagePart(customer) + place.address}>{words.open}</a>
      </p>
      <ReplyCode
        title={place.words[customer].title}
        link={reply.link}
        lang={customer}
        label={words.qr}
      />
      <button type="button" className="button button--secondary" onClick={() => print()}>
        {words.print}
      </button>
    </section>
  );
}
