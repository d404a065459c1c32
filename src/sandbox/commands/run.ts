import fs from 'node:fs';
import path from 'node:path';

import {auditDatabase} from '../audit';
import {backUp} from '../backup';
import {DatabaseError} from '../database/database';
import type {Database} from '../database/database';
import {openDatabase} from '../database/open';
import {importRegistry} from '../importRegistry';
import {readRegistryFile} from '../registryFile';

/** What a command has to say, and whether all is well. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

type Command = (database: Database, file: string) => Promise<Outcome>;

async function runAudit(database: Database): Promise<Outcome> {
  const {sessions, payments, transfers, fault} = await auditDatabase(database);
  const scope = `${sessions} sessions, ${payments} payments, ${transfers} transfers`;
  if (!fault) return {ok: true, lines: [`${scope}: every rule of the ledger holds.`]};
  return {ok: false, lines: [`${scope}: ${fault.entry} breaks the rule “${fault.rule}”.`]};
}

async function runImport(database: Database, file: string): Promise<Outcome> {
  const {lines, faults} = readRegistryFile(fs.readFileSync(file, 'utf8'));
  if (faults.length > 0) {
    const told = faults.map(({line, what}) => `${file}:${line}: ${what}.`);
    return {ok: false, lines: [...told, 'Nothing was imported.']};
  }
  await importRegistry(database, lines);
  return {ok: true, lines: [`${lines.length} practice accounts stand in the registry.`]};
}

/** A copy is worth what it proves: it is opened and audited before anybody relies on it. */
async function runBackup(database: Database, file: string): Promise<Outcome> {
  const place = path.resolve(file);
  await backUp(database, place);
  const copy = await openDatabase(`file:${place}`);
  try {
    const {ok, lines} = await runAudit(copy);
    return {ok, lines: [`${place} is written.`, ...lines]};
  } finally {
    await copy.close();
  }
}

const commands: Readonly<Record<string, {takesFile: boolean; run: Command}>> = {
  audit: {takesFile: false, run: runAudit},
  import: {takesFile: true, run: runImport},
  backup: {takesFile: true, run: runBackup},
};

const USAGE = 'Say what to do: audit, import FILE.csv, or backup FILE.';

/**
 * Runs one of the operators' commands on the database of the settings.
 * @throws DatabaseError and ConfigError with one sentence each
 */
export async function runCommand(args: readonly string[], databaseUrl: string): Promise<Outcome> {
  const [name = '', file = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || command.takesFile !== (file !== '') || rest.length > 0) {
    return {ok: false, lines: [USAGE]};
  }
  if (name === 'import' && !fs.existsSync(file))
    throw new DatabaseError(`There is no file ${file}.`);
  const database = await openDatabase(databaseUrl);
  try {
    return await command.run(database, file);
  } finally {
    await database.close();
  }
}
