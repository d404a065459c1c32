import fc from 'fast-check';

import {createPostgres} from '../engines/postgres';
import {createSqlite} from '../engines/sqlite';
import {soakFailover} from './failover';
import {faults} from './failoverFaults';
import type {FaultName} from './failoverFaults';
import {soakKills} from './kills';
import {soakLoad} from './load';

const SEED = Number(process.env.SEED || Date.now() % 2 ** 31);
const KILLS = Number(process.env.KILLS || 100);
const MINUTES = Number(process.env.MINUTES || 15);

/** How long payments go on before each kill, in ms: the same for the same seed. */
const waits = fc.sample(fc.nat({max: 100}), {seed: SEED, numRuns: KILLS});

const ROUNDS = Number(process.env.ROUNDS || 100);

/** Which fault comes when, alike. */
const rounds = fc.sample(
  fc.record({
    name: fc.constantFrom(...(Object.keys(faults) as FaultName[])),
    ms: fc.nat({max: 500}),
  }),
  {seed: SEED, numRuns: ROUNDS},
);

const parts: Record<string, () => Promise<string>> = {
  load: () => soakLoad(MINUTES),
  sqlite: () => soakKills(createSqlite(), waits),
  postgres: () => soakKills(createPostgres(), waits),
  failover: () => soakFailover(rounds, process.env.POOLER === 'pgbouncer'),
};

/** `npm run soak`: every part, or those that are named; MINUTES, KILLS and ROUNDS say how long and how often, POOLER=pgbouncer puts one before PostgreSQL. */
async function main(named: readonly string[]): Promise<void> {
  const unknown = named.find((name) => !(name in parts));
  if (unknown) throw new Error(`Parts are ${Object.keys(parts).join(', ')}, not ${unknown}.`);
  process.stdout.write(`Seed ${SEED}; SEED=${SEED} npm run soak does the same again.\n`);
  for (const [name, soak] of Object.entries(parts)) {
    if (named.length === 0 || named.includes(name)) process.stdout.write(`${await soak()}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
