import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useDocsVersion, useDocVersionSuggestions} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import clsx from 'clsx';
import type {Props} from '@theme/DocVersionBanner';

import {useAddress} from '@site/src/components/Editions/useAddress';

/** What leads from a page to the same one, and to the step that is open, in the current edition. */
function CurrentEdition({children}: {children: ReactNode}) {
  const {latestVersionSuggestion} = useDocVersionSuggestions(undefined);
  const addressOf = useAddress();
  // Not a Link: the build asks it whether the step exists, and an old step may be gone.
  return (
    <a data-same-step href={addressOf(latestVersionSuggestion)}>
      {children}
    </a>
  );
}

/**
 * Says on the page of an old edition that it is one, and leads to the same step of the current one.
 *
 * It replaces the theme's banner, whose link forgets the step, and which interrupts a screen reader
 * as an alert on every page. No landmark: beside the menu, a second one would have to be told apart.
 */
export default function DocVersionBanner({className}: Props): ReactNode {
  const {banner, label} = useDocsVersion();
  if (banner !== 'unmaintained') return null;
  return (
    <p
      className={clsx(
        className,
        ThemeClassNames.docs.docVersionBanner,
        'alert alert--warning margin-bottom--md',
      )}
    >
      <Translate
        id="edition.old"
        description="On pages of an old edition; {edition} is its name, {link} leads to the current one"
        values={{
          edition: <strong>{label}</strong>,
          link: (
            <CurrentEdition>
              <Translate
                id="edition.toCurrent"
                description="The link from a page of an old edition to the current one"
              >
                азыркы басылмадан окуңуз
              </Translate>
            </CurrentEdition>
          ),
        }}
      >
        {'Бул – эски басылма ({edition}), ал мындан ары жаңыртылбайт. Ушул эле жерди {link}.'}
      </Translate>
    </p>
  );
}
