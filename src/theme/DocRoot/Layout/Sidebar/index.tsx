import Sidebar from '@theme-original/DocRoot/Layout/Sidebar';
import type {Props} from '@theme/DocRoot/Layout/Sidebar';

import PhoneMenu from '@site/src/components/PhoneMenu';

/** The theme's menu beside the text, and ours for a phone; the style sheet shows one of them. */
export default function SidebarAndPhoneMenu(props: Props) {
  return (
    <>
      <PhoneMenu sidebar={props.sidebar} />
      <Sidebar {...props} />
    </>
  );
}
