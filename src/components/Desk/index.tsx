import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {useEffect, useRef, useState} from 'react';

import {readQuery, writeQuery} from '@site/src/desk/links';
import type {Desk as DeskData, Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';

import {useLanguage} from '../useLanguage';
import Finder from './Finder';
import Pickers from './Pickers';
import PlainList from './PlainList';
import ReplyCard from './ReplyCard';
import styles from './styles.module.css';
import {useOrigin} from './useOrigin';
import {deskWords} from './words';

/** The page without the desk's own address knows no place; with it, the reply is there at once. */
function useChoice({places}: DeskData, language: Language) {
  const [place, setPlace] = useState<Place>();
  const [customer, setCustomer] = useState(language);
  useEffect(() => {
    const asked = readQuery(location.search, places);
    setPlace(asked.place);
    setCustomer(asked.language ?? language);
  }, [places, language]);
  useEffect(() => {
    // The address can be given to a colleague, or kept: it says what to answer, and not to whom.
    if (place) history.replaceState(history.state, '', writeQuery(place, customer));
  }, [place, customer]);
  return {place, setPlace, customer, setCustomer};
}

/** The clerk's desk: find or pick what to answer, and get a reply to copy in the customer's language. */
export default function Desk({desk}: {desk: DeskData}) {
  const language = useLanguage();
  const origin = useOrigin();
  const words = deskWords[language];
  const {place, setPlace, customer, setCustomer} = useChoice(desk, language);
  const copyButton = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(true);
  useEffect(() => {
    // From the found answer the next key copies it; from a list to pick from, one goes on picking.
    if (place && wantsFocus.current) copyButton.current?.focus();
  }, [place]);
  const choose = (by: 'find' | 'pick') => (chosen: Place | undefined) => {
    wantsFocus.current = by === 'find';
    setPlace(chosen);
    // The same answer found again is the same place, of which React says nothing.
    if (by === 'find' && chosen === place) copyButton.current?.focus();
  };
  return (
    <Layout>
      <PageMetadata title={words.title} description={words.intro} />
      <Head>
        {/* Customers come for guides; what clerks use is not theirs to find. */}
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.desk} data-answers={place ? '' : undefined}>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <div className={styles.tools}>
          <Finder desk={desk} language={language} onChoose={choose('find')} />
          <Pickers
            places={desk.places}
            language={language}
            chosen={place}
            onChoose={choose('pick')}
          />
        </div>
        {place && (
          <ReplyCard
            {...{place, desk, language, customer, origin, copyButton}}
            onCustomer={setCustomer}
          />
        )}
        <p>
          <Link to="/support/sheet/">{words.sheet}</Link>
        </p>
        <PlainList places={desk.places} {...{language, origin}} />
      </main>
    </Layout>
  );
}
