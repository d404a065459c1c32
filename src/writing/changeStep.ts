import type {Entry} from '../guides/edition';
import {makeChanges} from './change';
import type {StepChange} from './flowSteps';
import {planStep} from './planStep';
import {collect, type Answers, type Ask} from './question';
import {readFlags} from './readFlags';
import {readSite} from './site';
import {BEGINNING, stepQuestions} from './stepQuestions';
import {titleOfStep} from './titles';

const USAGE =
  'Say it so: npm run guide:step -- add elsom/top-up-ussd fee --after amount, … -- rename elsom/top-up-ussd fee charge, … -- move elsom/top-up-ussd fee --after pin';

/** Where a step goes among the others, without itself. */
function placeAfter({flow}: Entry, id: string, after: string): number {
  const others = (flow?.steps ?? []).filter((step) => step.id !== id);
  return after === BEGINNING ? 0 : others.findIndex((step) => step.id === after) + 1;
}

function changeOf(guide: Entry, answers: Answers): StepChange {
  const id = answers.step!;
  if (answers.do === 'rename') return {do: 'rename', id, to: answers.to!};
  const at = placeAfter(guide, id, answers.after!);
  return {do: answers.do === 'add' ? 'add' : 'move', id, at};
}

function report(change: StepChange, path: string, files: string[]): string {
  const what = {
    add: `The step "${change.id}" is there, still to be written in both languages.`,
    move: `The step "${change.id}" has moved.`,
    rename: `The step "${change.id}" is now ${path}#${change.do === 'rename' ? change.to : ''}.`,
  };
  return [what[change.do], 'Written:', ...files.map((file) => `  ${file}`)].join('\n');
}

/**
 * Adds, renames or moves a step in the flow and in both languages at once; all of it is written or
 * nothing. An address that readers may have kept leads to the renamed step.
 * @param args `rename elsom/top-up-ussd pin code`
 * @param ask asks a person; undefined where nobody sits at a terminal
 * @throws Error with one sentence, or with the mistakes that the change would make
 */
export async function changeStep(root: string, args: string[], ask: Ask | undefined) {
  const {catalog} = readSite(root);
  const questions = stepQuestions(catalog);
  const {words, flags} = readFlags(
    args,
    questions.map(({flag}) => flag),
    USAGE,
  );
  const names = ['do', 'guide', 'step', 'to'];
  if (words.length > names.length) throw new Error(`There is too much on the line. ${USAGE}`);
  const given = Object.fromEntries(words.map((word, at) => [names[at]!, word]));
  const answers = await collect(questions, {...given, ...flags}, ask);
  const guide = catalog.editions[0]!.entries.find(({path}) => path === answers.guide)!;
  const change = changeOf(guide, answers);
  const usual = titleOfStep(change.id);
  const titles = {ky: answers['title-ky'] ?? usual.ky, ru: answers['title-ru'] ?? usual.ru};
  const changes = await planStep(root, catalog, {guide, change, titles});
  makeChanges(root, changes);
  return report(change, guide.path, Object.keys(changes));
}
