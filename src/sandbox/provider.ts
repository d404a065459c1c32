import {setTimeout as wait} from 'node:timers/promises';

import type {Request} from './idempotency';
import {Refusal} from './problem';
import type {PracticeAccount} from './registry';
import type {Sandbox} from './sandbox';

/** Remembers that the provider failed for this key; tells whether it is the first time. */
async function failFirst({database}: Sandbox, {session, keyHash}: Request): Promise<boolean> {
  const added = await database.queries
    .insertInto('failures')
    .values({session_id: session, key_hash: keyHash})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
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
