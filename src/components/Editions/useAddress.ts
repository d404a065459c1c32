import {useActiveDocContext, type GlobalVersion} from '@docusaurus/plugin-content-docs/client';
import {useHistorySelector} from '@docusaurus/theme-common';

/** Docusaurus names pages without the "/" that they are served under. */
const withSlash = (path: string) => path.replace(/\/*$/, '/');

/**
 * Tells where the open page, at the step that is open, stands in another edition.
 *
 * Without JavaScript the step is not known, and the address is that of the page.
 * @returns for each edition an address; that of its home page where it has no such page
 */
export function useAddress(): (edition: GlobalVersion) => string {
  const {alternateDocVersions} = useActiveDocContext(undefined);
  const hash = useHistorySelector((history) => history.location.hash);
  return ({name, path}) => {
    const page = alternateDocVersions[name];
    return page ? withSlash(page.path) + hash : withSlash(path);
  };
}
