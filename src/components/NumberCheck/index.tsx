import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type {NumberKind} from '@site/src/numbers/verdict';

import {useLanguage} from '../useLanguage';
import NumberForm from './NumberForm';

interface Props {
  /** Which number is asked for; without it the reader chooses. */
  kind?: NumberKind;
  /** The form's anchor on the page. */
  id?: string;
}

/**
 * Checks an INN or an invoice number: by its rules while it is typed, and in the practice data, or
 * in a registry that the site names, when the reader asks for it.
 */
export default function NumberCheck(props: Props) {
  const language = useLanguage();
  const {sandboxUrl, registryName} = useDocusaurusContext().siteConfig.customFields ?? {};
  const names = registryName as Record<typeof language, string> | undefined;
  return (
    <NumberForm
      {...props}
      language={language}
      sandboxUrl={String(sandboxUrl ?? '')}
      registry={names?.[language]}
    />
  );
}
