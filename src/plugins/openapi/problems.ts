import type {List, RootContent} from 'mdast';

import {failures} from '../../guides/failures';
import {anchoredCode, code, link, list, paragraph, strong, type Words} from '../mdx/nodes';
import type {Scenarios} from '../scenarios/readScenarios';
import {codes, type ApiCode} from './codes';
import {bodyOf, callsOf, type ApiDocument, type Schema} from './document';
import {fieldsOf} from './fields';
import {fieldList} from './fieldList';
import type {ApiWords} from './words/types';

/** What is sent to meet an error on purpose: the numbers, wallets and amounts that show it. */
function waysToMeet(error: ApiCode, {numbers, wallets, amounts}: Scenarios): string[] {
  const shows = ({code: met}: {code?: string}) => met === error;
  return [
    ...numbers.filter(shows).map(({number}) => `account: ${number}`),
    ...wallets.filter(shows).map(({wallet}) => `wallet: ${wallet}`),
    ...amounts.filter(shows).map(({amount}) => `amount: ${amount}`),
  ];
}

function tellCode(error: ApiCode, scenarios: Scenarios, words: ApiWords): Words[] {
  const ways = waysToMeet(error, scenarios).flatMap((way, at): Words[] => [
    at > 0 ? ', ' : ` ${words.toMeet}: `,
    code(way),
  ]);
  const helped = failures.filter((failure) => failure.code === error);
  const links = helped.flatMap(({id}, at): Words[] => [
    at > 0 ? ', ' : ` ${words.whatToDo}: `,
    link(`failures.mdx#${id}`, code(id)),
  ]);
  const end = (part: Words[]): Words[] => (part.length > 0 ? [...part, '.'] : []);
  return [words.codes[error], ...end(ways), ...end(links)];
}

/** The problem's own schema; it is the same wherever a call fails. */
function problemOf(document: ApiDocument): Schema | undefined {
  return bodyOf(callsOf(document)[0]?.responses['500']);
}

function codeList(scenarios: Scenarios, words: ApiWords): List {
  return list(
    (Object.keys(codes) as ApiCode[]).map((error) => ({
      words: [anchoredCode(error), ` (${codes[error]}): `, ...tellCode(error, scenarios, words)],
    })),
  );
}

/** What an error looks like, and every code with its status, its meaning, and how to meet it. */
export function tellProblems(
  document: ApiDocument,
  scenarios: Scenarios,
  words: ApiWords,
): RootContent[] {
  const fields = fieldsOf(problemOf(document));
  return [
    paragraph(strong(words.answer)),
    fieldList(fields, 'problem', words),
    paragraph(strong(words.codesWithStatus)),
    codeList(scenarios, words),
  ];
}

/** The codes that a number itself gives rise to. */
export function tellNumberCodes({numberCodes}: ApiWords): RootContent[] {
  const bullets = Object.entries(numberCodes).map(([name, meaning]) => ({
    words: [anchoredCode(name), `: ${meaning}`],
  }));
  return [list(bullets)];
}
