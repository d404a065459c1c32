import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {
  useActiveDocContext,
  useVersions,
  type GlobalVersion,
} from '@docusaurus/plugin-content-docs/client';

import {useAddress} from './useAddress';
import styles from './styles.module.css';

function Edition({edition, address}: {edition: GlobalVersion; address: string}): ReactNode {
  const isOpen = useActiveDocContext(undefined).activeVersion?.name === edition.name;
  return (
    <li>
      {/* Plain, as in the banner: the step that is open may not stand in every edition. */}
      <a href={address} aria-current={isOpen ? 'true' : undefined}>
        {edition.label}
      </a>
      {edition.isLast && (
        <>
          {' '}
          <Translate
            id="edition.current"
            description="Beside the current edition in the list of them"
          >
            (азыркы)
          </Translate>
        </>
      )}
    </li>
  );
}

/** The editions of the guides, as plain links at the foot of a page; nothing while there is only one. */
export default function Editions(): ReactNode {
  const editions = useVersions(undefined);
  const addressOf = useAddress();
  if (editions.length < 2) return null;
  const title = translate({
    id: 'edition.list',
    message: 'Басылмалар',
    description: 'The name of the list of editions at the foot of a page',
  });
  return (
    <nav className={styles.editions} aria-label={title}>
      <span aria-hidden="true">{`${title}:`}</span>
      <ul>
        {editions.map((edition) => (
          <Edition key={edition.name} edition={edition} address={addressOf(edition)} />
        ))}
      </ul>
    </nav>
  );
}
