import type * as z from 'zod';

import type {FlowProblem} from './flowProblem';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'lines of the form "name: value"',
  record: 'lines of the form "name: value"',
};

const show = (input: unknown) => (input === undefined ? 'nothing' : JSON.stringify(input));
const list = (values: readonly unknown[]) => values.map(String).join(', ');

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? list(issue.values) : `one of ${list(issue.values)}`;
    case 'unrecognized_keys':
      return 'only names that are known here';
    case 'invalid_format':
      if (issue.format === 'date') return 'a day, such as 2026-11-21';
      return 'small Latin letters and digits with "-" between words, such as "pay-bill"';
    case 'invalid_key':
      return 'a menu number of one or two digits';
    case 'too_small':
      return 'at least one';
    case 'invalid_union':
      return issue.errors.length === 0
        ? 'a "kind" that exists: dialler, ussd, sms, app, web or shop'
        : 'one of the forms that the writers’ guide lists';
    default:
      return issue.message;
  }
}

/** Turns what the schema library found into words for a writer. */
export function explainIssue(issue: z.core.$ZodIssue): FlowProblem {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const name = path.length > 0 ? `"${path.at(-1)}"` : 'the file';
  if (issue.code === 'unrecognized_keys') {
    return {
      path: [...path, issue.keys[0] ?? ''],
      expected: expectation(issue),
      found: list(issue.keys.map((key) => `"${key}"`)),
      cure: `correct the spelling, or take out ${list(issue.keys.map((key) => `"${key}"`))}`,
    };
  }
  return {
    path,
    expected: `${name}: ${expectation(issue)}`,
    found: show(issue.input),
    cure: issue.input === undefined ? `add ${name} here` : `correct ${name}`,
  };
}
