import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';

import {shortLink} from '@site/src/desk/links';
import type {Desk} from '@site/src/desk/place';
import {languages} from '@site/src/language/language';

import {useLanguage} from '../../useLanguage';
import QrCode from '../QrCode';
import {useOrigin} from '../useOrigin';
import {deskWords} from '../words';
import styles from './styles.module.css';

/**
 * A sheet to hang up at a counter: a QR code for each guide, which opens in the language of whoever
 * points a phone at it. Both languages stand under it, since nobody knows who will come.
 */
export default function Sheet({desk}: {desk: Desk}) {
  const origin = useOrigin();
  const reader = useLanguage();
  const {sheet, sheetTitle, sheetIntro} = deskWords[reader];
  const guides = desk.places.filter(({kind}) => kind === 'guide');
  return (
    <Layout>
      <PageMetadata title={sheetTitle} description={sheet} />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.sheet}>
        <h1>{sheetTitle}</h1>
        <p>{sheetIntro}</p>
        <ul>
          {guides.map((place) => (
            <li key={place.address}>
              <QrCode link={shortLink(place, origin)} label={place.words[reader].title} />
              {languages.map((language) => (
                <p key={language} lang={language}>
                  {place.words[language].title}
                </p>
              ))}
              <small>{shortLink(place, origin).replace(/^https?:\/\//, '')}</small>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
