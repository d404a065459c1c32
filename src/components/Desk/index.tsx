import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';

import type {Desk as DeskData} from '@site/src/desk/place';

import {useLanguage} from '../useLanguage';
import Answering from './Answering';
import PlainList from './PlainList';
import styles from './styles.module.css';
import {useChoice} from './useChoice';
import {useOrigin} from './useOrigin';
import {deskWords} from './words';

/** The clerk's desk: find or pick what to answer, and get a reply to copy in the customer's language. */
export default function Desk({desk}: {desk: DeskData}) {
  const language = useLanguage();
  const origin = useOrigin();
  const words = deskWords[language];
  const choice = useChoice(desk.places, language);
  const index = useBaseUrl('/search/index.json');
  return (
    <Layout>
      <PageMetadata title={words.title} description={words.intro} />
      <Head>
        {/* Customers come for guides; what clerks use is not theirs to find. */}
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.desk} data-answers={choice.place ? '' : undefined}>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <Answering {...{desk, language, origin, choice, index}} />
        <p>
          <Link to="/support/sheet/">{words.sheet}</Link>
        </p>
        <PlainList places={desk.places} {...{language, origin}} />
      </main>
    </Layout>
  );
}
