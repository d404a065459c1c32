import DocItemFooter from '@theme-original/DocItem/Footer';

import Editions from '@site/src/components/Editions';

/** The theme's foot of a page, and the editions under it. */
export default function Footer() {
  return (
    <>
      <DocItemFooter />
      <Editions />
    </>
  );
}
