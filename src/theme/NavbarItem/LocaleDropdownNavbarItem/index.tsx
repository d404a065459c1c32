import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import clsx from 'clsx';

import styles from './styles.module.css';

/**
 * The same page in the other language: with two languages a plain link does what the theme's dropdown
 * does, in one touch, on every width and without JavaScript. The step that is open stays open.
 */
export default function LanguageLink({mobile = false}: {mobile?: boolean}) {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const hash = useHistorySelector((history) => history.location.hash);
  const links = i18n.locales
    .filter((locale) => locale !== i18n.currentLocale)
    .map((locale) => (
      <a
        key={locale}
        href={createUrl({locale, fullyQualified: false}) + hash}
        lang={i18n.localeConfigs[locale]?.htmlLang}
        hrefLang={i18n.localeConfigs[locale]?.htmlLang}
        className={clsx(mobile ? 'menu__link' : styles.link)}
      >
        {i18n.localeConfigs[locale]?.label}
      </a>
    ));
  return mobile ? <li className="menu__list-item">{links}</li> : links;
}
