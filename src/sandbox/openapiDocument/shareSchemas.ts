import * as contract from '../contract';
import type {Schema} from './document';

/** Equal schemas give equal text, in whichever order their keys stand. */
function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spell).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, part]) => `${key}:${spell(part)}`).join()}}`;
}

const known = Object.entries(contract as unknown as Record<string, Schema>);
const names = new Map(known.map(([name, schema]) => [spell(schema), name]));

function shareParts(value: unknown, used: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((part) => share(part, used));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, share(part, used)]);
  return Object.fromEntries(entries) as unknown;
}

/** Puts a reference in place of every part that is a schema of the contract, and notes its name. */
function share(value: unknown, used: Set<string>): unknown {
  const isObject = typeof value === 'object' && value !== null;
  const name = isObject ? names.get(spell(value)) : undefined;
  if (name === undefined) return shareParts(value, used);
  used.add(name);
  return {$ref: `#/components/schemas/${name}`};
}

/** Schemas of the contract, each told once. */
export class SharedSchemas {
  private readonly used = new Set<string>();

  /** The same schema, with references to those of the contract. */
  share(schema: Schema): Schema {
    return share(schema, this.used) as Schema;
  }

  /** Every schema that was referred to, by its name in the contract. */
  list(): Record<string, Schema> {
    const listed: Record<string, Schema> = {};
    // A schema that is listed may refer to one that was not used before: the set grows meanwhile.
    for (const name of this.used) {
      const schema = (contract as unknown as Record<string, Schema>)[name]!;
      listed[name] = shareParts(JSON.parse(JSON.stringify(schema)), this.used) as Schema;
    }
    return listed;
  }
}
