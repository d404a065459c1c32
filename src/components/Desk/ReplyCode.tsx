import styles from './styles.module.css';
import QrCode from './QrCode';

interface Props {
  title: string;
  link: string;
  /** The customer's. */
  lang: string;
  label: string;
}

/** The link of a reply as a code to point a phone at, with what it leads to. */
export default function ReplyCode({title, link, lang, label}: Props) {
  return (
    <figure className={styles.figure}>
      <QrCode link={link} label={label} />
      <figcaption lang={lang}>
        {title}
        <br />
        <small>{link}</small>
      </figcaption>
    </figure>
  );
}
