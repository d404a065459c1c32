import Link from '@docusaurus/Link';
import {isSamePath} from '@docusaurus/theme-common/internal';
import type {PropSidebar, PropSidebarItem} from '@docusaurus/plugin-content-docs';

import {useMark} from '../Untranslated/useMark';

interface Props {
  items: PropSidebar;
  /** The page that is open. */
  pathname: string;
}

function Entry({item, pathname}: {item: PropSidebarItem; pathname: string}) {
  const mark = useMark(item.type === 'html' ? undefined : item.href);
  if (item.type === 'html') return null;
  // The menu names pages without the "/" that they are served under.
  const isOpen = isSamePath(item.href, pathname);
  return (
    <li>
      {item.href === undefined ? (
        <strong>{item.label}</strong>
      ) : (
        <Link to={item.href} aria-current={isOpen ? 'page' : undefined}>
          {item.label + mark}
        </Link>
      )}
      {item.type === 'category' && <Entries items={item.items} pathname={pathname} />}
    </li>
  );
}

/** A list of links, open to its end: nothing has to be unfolded. */
export default function Entries({items, pathname}: Props) {
  return (
    <ul>
      {items.map((item, at) => (
        <Entry key={at} item={item} pathname={pathname} />
      ))}
    </ul>
  );
}
