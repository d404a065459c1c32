import type {Props} from '@theme/Navbar/Search';

/**
 * The place of the search field in the bar. The theme lays it over its neighbours on a phone; there ours
 * is as small as a button and needs a place of its own.
 */
export default function NavbarSearch({children, className}: Props) {
  return <div className={className}>{children}</div>;
}
