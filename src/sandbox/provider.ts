import {setTimeout as wait} from 'node:timers/promises';

import {changeSession, CONFLICT} from './chain/turns';
import type {Queries} from './database/database';
import type {Request} from './idempotency';
import {Refusal} from './problem';
import type {PracticeAccount} from './registry';
import type {Sandbox} from './sandbox';

async function hasFailed(queries: Queries, {session, keyHashes}: Request): Promise<boolean> {
  const row = await queries
    .selectFrom('failures')
    .select('key_hash')
    .where('session_id', '=', session)
    .where('key_hash', 'in', keyHashes)
    .executeTakeFirst();
  return row !== undefined;
}

/** Remembers that the provider failed for this key; tells whether it is the first time. */
function failFirst(sandbox: Sandbox, request: Request): Promise<boolean> {
  return changeSession(sandbox, request.session, async (access) => {
    const {state} = await access.read(request);
    if (await hasFailed(access.queries, request)) return false;
    const failure = {key_hash: request.keyHashes[0]};
    const head = await access.append(state, {failure});
    return head ? true : CONFLICT;
  });
}

/**
 * The provider's part of a payment, before any money moves: it may be slow, or not answer at all.
 * @throws Refusal `provider_unavailable`, which is not kept: the same key may be tried again
 */
export async function askProvider(
  sandbox: Sandbox,
  {behaviour}: PracticeAccount,
  request: Request,
): Promise<void> {
  if (behaviour === 'slow') await wait(sandbox.config.slowAnswer);
  if (behaviour === 'down') throw new Refusal('provider_unavailable');
  if (behaviour === 'down_once' && (await failFirst(sandbox, request))) {
    throw new Refusal('provider_unavailable');
  }
}
