import type {RootContent} from 'mdast';

import {code, paragraph, strong, type Words} from '../mdx/nodes';
import {bodyOf, type Call, type Parameter} from './document';
import {fieldsOf, type Field} from './fields';
import {fieldList} from './fieldList';
import type {ApiWords} from './words/types';

function tokenOf({security = []}: Call, {token}: ApiWords): string {
  if (security.length === 0) return token.none;
  return security.some((way) => Object.keys(way).length === 0) ? token.possible : token.needed;
}

const fieldOf = ({name, required = false, schema}: Parameter): Field => ({
  name,
  path: name,
  isRequired: required,
  schema,
  fields: [],
});

function tellAnswer(call: Call, words: ApiWords): RootContent[] {
  const good = Object.entries(call.responses).filter(([status]) => status < '400');
  return good.flatMap(([status, answer]) => {
    const fields = fieldsOf(bodyOf(answer));
    const head: Words[] = [strong(`${words.answer}: `), code(status)];
    if (fields.length === 0) return [paragraph(...head, `, ${words.empty}`)];
    return [paragraph(...head), fieldList(fields, call.operationId, words)];
  });
}

function tellErrors({responses}: Call, words: ApiWords): RootContent {
  const bad = Object.keys(responses).filter((status) => status >= '400');
  const list = bad.flatMap((status, at): Words[] => [at > 0 ? ', ' : '', code(status)]);
  return paragraph(strong(`${words.errors}: `), ...list);
}

/** What one call takes and answers: its request line, fields, and the statuses it can fail with. */
export function tellOperation(call: Call, words: ApiWords): RootContent[] {
  const asked = [...(call.parameters ?? []).map(fieldOf), ...fieldsOf(bodyOf(call.requestBody))];
  return [
    paragraph(code(call.line), ` ${tokenOf(call, words)}`),
    ...(asked.length > 0
      ? [paragraph(strong(words.request)), fieldList(asked, call.operationId, words)]
      : []),
    ...tellAnswer(call, words),
    tellErrors(call, words),
  ];
}
