import {agreeOnDrafts} from './agreeOnDrafts';
import {makeChanges} from './change';
import {guideQuestions} from './guideQuestions';
import {readKnown} from './known';
import {planGuide} from './planGuide';
import {collect, type Ask} from './question';
import {readFlags} from './readFlags';

const USAGE = 'Say it so: npm run guide:new -- elsom/top-up-app --channel app';

/**
 * Makes a new guide, asking for what the command line does not say; all of it is written or nothing.
 * @param args `umai/top-up --channel app …`; the flags are those of `guideQuestions`
 * @param ask asks a person; undefined where nobody sits at a terminal
 * @returns what was done and what is next, for the writer
 * @throws Error with one sentence, before anything is written
 */
export async function newGuide(
  root: string,
  args: string[],
  ask: Ask | undefined,
): Promise<string> {
  const questions = guideQuestions(readKnown(root));
  const {words, flags} = readFlags(
    args,
    questions.map(({flag}) => flag),
    USAGE,
  );
  const [guide, ...more] = words;
  if (more.length > 0) throw new Error(`"${more.join(' ')}" belongs to no flag. ${USAGE}`);
  const answers = await collect(questions, {...(guide !== undefined && {guide}), ...flags}, ask);
  const changes = await planGuide(root, answers);
  makeChanges(root, changes);
  agreeOnDrafts(root, changes);
  return [
    `The guide ${answers.guide} is there, in both languages. Written:`,
    ...Object.keys(changes).map((file) => `  ${file}`),
    'Each <ToWrite /> in the pages is a place to write; "npm run check" lists them. See it: npm run dev',
  ].join('\n');
}
