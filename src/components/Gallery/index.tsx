import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {useState} from 'react';

import {useLanguage} from '../useLanguage';
import Example, {type ExampleData} from './Example';
import styles from './styles.module.css';
import {words} from './words';

/** A page for writers: every kind of screen, and the YAML it is drawn from. */
export default function Gallery({examples}: {examples: readonly ExampleData[]}) {
  const language = useLanguage();
  const [works, setWorks] = useState(false);
  const {title, intro, practise} = words[language];
  return (
    <Layout>
      <PageMetadata title={title} description={intro} />
      <Head>
        {/* Readers come for guides; what writers use is not theirs to find. */}
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.gallery}>
        <h1>{title}</h1>
        <p>{intro}</p>
        <label className={styles.practise}>
          <input
            type="checkbox"
            checked={works}
            onChange={(event) => setWorks(event.target.checked)}
          />
          {practise}
        </label>
        {examples.map((example) => (
          <Example key={example.id} {...example} language={language} works={works} />
        ))}
      </main>
    </Layout>
  );
}
