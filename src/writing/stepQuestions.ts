import type {Catalog, Entry} from '../guides/edition';
import {ID} from '../guides/headingId';
import {type Answers, type Question} from './question';
import {titleOfStep} from './titles';

/** Stands for the place before the first step. */
export const BEGINNING = '-';

const find = ({editions}: Catalog, path: string | undefined): Entry | undefined =>
  editions[0]?.entries.find((entry) => entry.path === path);

const stepsOf = (catalog: Catalog, answers: Answers) =>
  find(catalog, answers.guide)?.flow?.steps.map(({id}) => id) ?? [];

const when =
  (...actions: string[]) =>
  (answers: Answers) =>
    actions.includes(answers.do ?? '');

function refuseGuide(catalog: Catalog, path: string): string | undefined {
  const entry = find(catalog, path);
  if (!entry?.hasFlow) return `There is no guide ${path}: write it such as elsom/top-up-ussd.`;
  if (entry.flow && entry.pages.ky && entry.pages.ru) return undefined;
  return `${path} cannot be read in both languages yet: "npm run check" tells where.`;
}

/** An id that can be given to a step: nobody has it, and nobody was ever led from it elsewhere. */
function refuseNew(catalog: Catalog, id: string, answers: Answers): string | undefined {
  if (!ID.test(id)) return `"${id}" is no id: write small Latin letters, as in pay-bill.`;
  const {pages, path} = find(catalog, answers.guide) ?? {};
  const isTaken = Object.values(pages ?? {}).some(({sections}) =>
    sections.some(({heading}) => heading.id === id),
  );
  if (isTaken) return `${path} has a heading "${id}" already: choose another id.`;
  const address = `${path}#${id}`;
  const leadsTo = catalog.redirects[address];
  const isBack = answers.do === 'rename' && leadsTo === `${path}#${answers.step}`;
  return leadsTo === undefined || isBack
    ? undefined
    : `${address} leads readers to ${leadsTo}: choose another id.`;
}

function refuseOld(catalog: Catalog, id: string, answers: Answers): string | undefined {
  const steps = stepsOf(catalog, answers);
  if (answers.do === 'add') return refuseNew(catalog, id, answers);
  return steps.includes(id) ? undefined : `"${id}" is none of its steps: ${steps.join(', ')}.`;
}

/** What has to be known to change a step, in the order in which it is asked. */
export function stepQuestions(catalog: Catalog): Question[] {
  const title = (language: 'ky' | 'ru') => (answers: Answers) =>
    titleOfStep(answers.step ?? '')[language];
  return [
    {flag: 'do', text: 'What is done with a step?', choices: ['add', 'rename', 'move']},
    {
      ...{flag: 'guide', text: 'Of which guide? Such as elsom/top-up-ussd'},
      refuse: (path) => refuseGuide(catalog, path),
    },
    {
      ...{flag: 'step', text: 'Which step? Its id, such as pay-bill'},
      refuse: (id, answers) => refuseOld(catalog, id, answers),
    },
    {
      ...{flag: 'to', text: 'What is its new id?', when: when('rename')},
      refuse: (id, answers) => refuseNew(catalog, id, answers),
    },
    {
      ...{flag: 'after', text: `After which step? "${BEGINNING}" is the beginning.`},
      when: when('add', 'move'),
      refuse: (id, answers) => {
        const others = stepsOf(catalog, answers).filter((one) => one !== answers.step);
        if (id === BEGINNING || others.includes(id)) return undefined;
        return `"${id}" is none of ${[BEGINNING, ...others].join(', ')}.`;
      },
    },
    {flag: 'title-ky', text: 'Its heading in Kyrgyz?', when: when('add'), usual: title('ky')},
    {flag: 'title-ru', text: 'Its heading in Russian?', when: when('add'), usual: title('ru')},
  ];
}
