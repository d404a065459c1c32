import MDXA from '@theme-original/MDXComponents/A';
import type {Props} from '@theme/MDXComponents/A';

import {useMark} from '@site/src/components/Untranslated/useMark';

/** A link in the words of a page, with a mark where it leads to a page in the other language. */
export default function A(props: Props) {
  const mark = useMark(props.href);
  return (
    <>
      <MDXA {...props} />
      {mark && <small>{mark}</small>}
    </>
  );
}
