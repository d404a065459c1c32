import DocSidebarItemLink from '@theme-original/DocSidebarItem/Link';
import type {Props} from '@theme/DocSidebarItem/Link';

import {useMark} from '@site/src/components/Untranslated/useMark';

/** A link of the menu, with a mark where it leads to a page in the other language. */
export default function Link({item, ...props}: Props) {
  const mark = useMark(item.href);
  return <DocSidebarItemLink item={{...item, label: item.label + mark}} {...props} />;
}
