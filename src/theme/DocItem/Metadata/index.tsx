import Head from '@docusaurus/Head';
import DocItemMetadata from '@theme-original/DocItem/Metadata';

import {useSource} from '@site/src/components/Untranslated/useSource';

/** The theme's description of a page for machines; a page in other words points to where they belong. */
export default function Metadata() {
  const source = useSource();
  return (
    <>
      <DocItemMetadata />
      {source && (
        <Head>
          <link rel="canonical" href={source.address} />
        </Head>
      )}
    </>
  );
}
