import DocItemContent from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';

import Notice from '@site/src/components/Untranslated/Notice';
import {useSource} from '@site/src/components/Untranslated/useSource';

/** The words of a page; those of the other language say so, and are read out and hyphenated as it. */
export default function Content(props: Props) {
  const source = useSource();
  if (!source) return <DocItemContent {...props} />;
  return (
    <>
      <Notice />
      <div lang={source.lang}>
        <DocItemContent {...props} />
      </div>
    </>
  );
}
