import fs from 'node:fs';
import path from 'node:path';

import {auditDatabase} from '../audit/audit';
import {describeFinding} from '../audit/finding';
import {backUp} from '../backup';
import {DatabaseError} from '../database/database';
import type {Access, Database} from '../database/database';
import {isOfDatabase} from '../database/failures';
import {explainFailure, openDatabase} from '../database/open';
import {requireWhole} from '../database/requireWhole';
import {importRegistry} from '../importRegistry';
import {readRegistryFile} from '../registryFile';
import {openKeyring, readSecrets} from '../start';
import type {SecretConfig} from '../start';

/** What a command has to say, and whether all is well. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

type Command = (database: Database, config: SecretConfig) => Promise<Outcome>;

/** Findings that are told one by one; where everything is wrong, more would help nobody. */
const MOST_TOLD = 50;

async function runAudit(database: Database, config: SecretConfig): Promise<Outcome> {
  const {sessions, payments, transfers, unlinked, findings} = await auditDatabase(
    database,
    readSecrets(config),
  );
  const older =
    unlinked > 0 ? [`${unlinked} rows of an older server stand outside of the chain.`] : [];
  const scope = `${sessions} sessions, ${payments} payments, ${transfers} transfers`;
  if (findings.length === 0) {
    return {ok: true, lines: [`${scope}: every rule of the ledger holds.`, ...older]};
  }
  const rest = findings.length - MOST_TOLD;
  return {
    ok: false,
    lines: [
      `${scope}: ${findings.length} findings.`,
      ...findings.slice(0, MOST_TOLD).map(describeFinding),
      ...(rest > 0 ? [`… and ${rest} more.`] : []),
      ...older,
    ],
  };
}

/** Reads the list before the database is open: it may be that very file, see fileIdentity.ts. */
function prepareImport(file: string): Command {
  if (!fs.existsSync(file)) throw new DatabaseError(`There is no file ${file}.`);
  const {lines, faults} = readRegistryFile(fs.readFileSync(file, 'utf8'));
  return async (database, config) => {
    if (faults.length > 0) {
      const told = faults.map(({line, what}) => `${file}:${line}: ${what}.`);
      return {ok: false, lines: [...told, 'Nothing was imported.']};
    }
    const keyring = await openKeyring(database, config);
    await importRegistry(database, keyring, lines);
    return {ok: true, lines: [`${lines.length} practice accounts stand in the registry.`]};
  };
}

/** A copy is worth what it proves: it is opened and audited before anybody relies on it. */
const prepareBackup =
  (file: string): Command =>
  async (database, config) => {
    const place = path.resolve(file);
    await backUp(database, place);
    const copy = await openDatabase(`file:${place}`, 'read');
    try {
      const {ok, lines} = await runAudit(copy, config);
      return {ok, lines: [`${place} is written.`, ...lines]};
    } finally {
      await copy.close();
    }
  };

interface Known {
  readonly takesFile: boolean;
  readonly access: Access;
  /** Does what has to be done before the database is open. */
  readonly prepare: (file: string) => Command;
}

const commands: Readonly<Record<string, Known>> = {
  audit: {takesFile: false, access: 'read', prepare: () => runAudit},
  import: {takesFile: true, access: 'write', prepare: prepareImport},
  backup: {takesFile: true, access: 'read', prepare: prepareBackup},
};

const USAGE = 'Say what to do: audit, import FILE.csv, or backup FILE.';

/**
 * Runs one of the operators' commands on the database of the settings.
 * @throws DatabaseError and ConfigError with one sentence each
 */
export async function runCommand(args: readonly string[], config: SecretConfig): Promise<Outcome> {
  const [name = '', file = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || command.takesFile !== (file !== '') || rest.length > 0) {
    return {ok: false, lines: [USAGE]};
  }
  const run = command.prepare(file);
  const database = await openDatabase(config.databaseUrl, command.access);
  try {
    await requireWhole(database);
    return await run(database, config);
  } catch (error) {
    throw isOfDatabase(error as Error) ? explainFailure(database.place, error) : error;
  } finally {
    await database.close();
  }
}
