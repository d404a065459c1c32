import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import Link from '@docusaurus/Link';

import {failureOf, type Failure} from '@site/src/guides/failures';
import type {Language} from '@site/src/language/language';

import type {Plan} from './plan';
import type {PlayerRun} from './useRun';
import {words} from './words';

/** The failure that a run has come to, if it has. */
function metFailure(run: PlayerRun, {pays, failure}: Plan): Failure | undefined {
  if (run.wrong?.code === 'not_number') return failure;
  if (run.payment.status === 'unknown') return failure;
  return run.payment.status === 'refused' ? failureOf(run.payment.code, pays) : undefined;
}

interface Props {
  run: PlayerRun;
  plan: Plan;
  language: Language;
}

/** Leads from a failure to what it means and what to do about it. */
export default function FailureLink({run, plan, language}: Props) {
  const {activeVersion} = useActiveDocContext(undefined);
  const failure = metFailure(run, plan);
  if (!failure) return null;
  const base = (activeVersion?.path ?? '').replace(/\/$/, '');
  return (
    <p>
      <Link to={`${base}/failures/#${failure.id}`}>{words[language].whatToDo}</Link>
    </p>
  );
}
