import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';

import type {Way} from '@site/src/guides/ways';

import {useLanguage} from '../useLanguage';
import Chooser from './Chooser';

/**
 * Leads to the guide that fits, in the edition that is open: at most three questions, and without
 * JavaScript every way at once.
 * @param ways put in at build time, from the flows of the page's edition
 */
export default function WayToPay({ways}: {ways: readonly Way[]}) {
  const {activeVersion} = useActiveDocContext(undefined);
  const base = `${activeVersion?.path ?? ''}/`.replace(/\/+$/, '/');
  return <Chooser ways={ways} base={base} language={useLanguage()} />;
}
