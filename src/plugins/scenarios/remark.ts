import type {Root, Table} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {failureOf, failures, type Failure} from '../../guides/failures';
import type {Language} from '../../language/language';
import {formatSom} from '../../language/som';
import {groupDigits} from '../../numbers/groups';
import type {NumberKind} from '../../numbers/verdict';
import {languageOf} from '../mdx/languageOf';
import {link, strong, table, type Words} from '../mdx/nodes';
import {readScenarios, type PracticeNumber} from './readScenarios';
import {words} from './words';

/** The failure that a payment to this number meets, if any. */
function metBy({id, kind, code}: PracticeNumber): Failure | undefined {
  const own = failures.find(({scenario}) => scenario === id);
  return own ?? (code ? failureOf(code, kind === 'inn' ? 'balance' : 'signature') : undefined);
}

function tell(number: PracticeNumber, language: Language): Words[] {
  const {amount, whatToDo} = words[language];
  const failure = metBy(number);
  const told: Words[] = [number.shows[language].trim()];
  if (number.amountDue) told.push(` ${amount}: ${formatSom(number.amountDue)}.`);
  if (failure) told.push({type: 'break'}, link(`failures.mdx#${failure.id}`, whatToDo));
  return told;
}

/** Groups of digits that break, on a narrow phone, in the middle of the number and nowhere else. */
function showDigits(kind: NumberKind, digits: string): string {
  const groups = groupDigits(kind, digits);
  const half = groups.length / 2;
  return [groups.slice(0, half), groups.slice(half)].map((part) => part.join('\u00a0')).join(' ');
}

function tableOf(kind: NumberKind, numbers: PracticeNumber[], language: Language): Table {
  const {number: heads, shows} = words[language];
  const rows = numbers.map((one) => [[strong(showDigits(kind, one.number))], tell(one, language)]);
  return table([[heads[kind]], [shows]], ...rows);
}

/**
 * The remark plugin that writes the sandbox's numbers in place of `<Scenarios />`: what a writer would
 * have typed, so the reader's browser is given a table and nothing to run.
 * @param options.siteDir absolute path of the project's top folder
 */
export default function scenariosRemark({siteDir}: {siteDir: string}) {
  return (tree: Root, vfile: VFile) => {
    visit(tree, 'mdxJsxFlowElement', (tag, at, parent) => {
      if (tag.name !== 'Scenarios' || !parent || at === undefined) return;
      const language = languageOf(vfile.path, siteDir);
      const {numbers} = readScenarios(siteDir);
      const tables = (['inn', 'invoice'] as const).map((kind) =>
        tableOf(
          kind,
          numbers.filter((number) => number.kind === kind),
          language,
        ),
      );
      parent.children.splice(at, 1, ...tables);
    });
  };
}
