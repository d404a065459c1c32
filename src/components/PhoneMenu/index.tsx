import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {PropSidebar} from '@docusaurus/plugin-content-docs';
import ColorModeToggle from '@theme/Navbar/ColorModeToggle';

import Entries from './Entries';
import styles from './styles.module.css';

/**
 * Every page of the edition, behind the three bars of a phone: the browser opens it, with or without
 * scripts.
 * @param sidebar the menu that a wide page shows beside the text
 */
export default function PhoneMenu({sidebar}: {sidebar: PropSidebar}) {
  const {pathname} = useLocation();
  return (
    // Another page is another menu: it closes when a link in it was followed.
    <details key={pathname} className={styles.menu}>
      <summary aria-label={translate({id: 'theme.docs.sidebar.toggleSidebarButtonAriaLabel'})}>
        <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
          <path d="M4 7h22M4 15h22M4 23h22" stroke="currentColor" strokeWidth="2" />
        </svg>
      </summary>
      <nav className={styles.panel} aria-label={translate({id: 'theme.docs.sidebar.navAriaLabel'})}>
        <Entries items={sidebar} pathname={pathname} />
        <ColorModeToggle />
      </nav>
    </details>
  );
}
