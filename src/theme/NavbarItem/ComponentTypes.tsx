import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import LocaleDropdownNavbarItem from '@theme/NavbarItem/LocaleDropdownNavbarItem';

/** What can stand in the bar: a part that is not in the settings is not sent with every page either. */
export default {default: DefaultNavbarItem, localeDropdown: LocaleDropdownNavbarItem};
