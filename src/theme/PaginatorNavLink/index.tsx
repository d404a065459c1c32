import PaginatorNavLink from '@theme-original/PaginatorNavLink';
import type {Props} from '@theme/PaginatorNavLink';

import {useMark} from '@site/src/components/Untranslated/useMark';

/** The link to the page before or after, with a mark where it is in the other language. */
export default function NavLink({title, ...props}: Props) {
  const mark = useMark(props.permalink);
  return (
    <PaginatorNavLink
      title={
        <>
          {title}
          {mark}
        </>
      }
      {...props}
    />
  );
}
