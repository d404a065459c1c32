import {describe, expect, it} from 'vitest';

import {languages} from '../../../src/language/language';
import {codes} from '../../../src/plugins/openapi/codes';
import {callsOf, bodyOf} from '../../../src/plugins/openapi/document';
import {fieldsOf, type Field} from '../../../src/plugins/openapi/fields';
import {words} from '../../../src/plugins/openapi/words';
import {problems} from '../../../src/sandbox/problem';
import {someOf} from '../../house/someOf';
import {readServedDocument} from './sandboxDocument';

describe('the codes of the reference', () => {
  it('are those that the sandbox answers with, each with its status', () => {
    const answered = Object.entries(problems).filter(([code]) => code !== 'invalid_number');
    expect(codes).toEqual(Object.fromEntries(answered.map(([code, [status]]) => [code, status])));
  });
});

const pathsOf = (fields: Field[]): string[] =>
  fields.flatMap(({path, fields: below}) => [path, ...pathsOf(below)]);

describe('the words of the reference', () => {
  it('belong to a field each', async () => {
    const calls = callsOf(await readServedDocument());
    const known = calls.flatMap(({operationId, parameters = [], requestBody, responses}) => {
      const bodies = [bodyOf(requestBody), ...Object.values(responses).map(bodyOf)];
      const paths = bodies.flatMap((body) => pathsOf(fieldsOf(body)));
      const all = [...paths, ...parameters.map(({name}) => name)];
      return all.flatMap((path) => [path, `${operationId}.${path}`, `problem.${path}`]);
    });
    const isKnown = (name: string) =>
      known.some((path) => path === name || path.endsWith(`.${name}`));
    for (const language of languages) {
      const stale = someOf(Object.keys(words[language].fields)).filter((name) => !isKnown(name));
      expect(stale, language).toEqual([]);
    }
  });

  it('are the same set in both languages', () => {
    expect(Object.keys(words.ru.fields)).toEqual(Object.keys(words.ky.fields));
  });
});
