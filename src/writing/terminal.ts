import {isCancel, multiselect, select, text} from '@clack/prompts';

import {partsOf, refuseAnswer, type Answers, type Ask, type Question} from './question';

const optionsOf = ({choices = []}: Question) => choices.map((value) => ({value, label: value}));

function put(question: Question, answers: Answers): Promise<string | string[] | symbol> {
  const message = question.text;
  const usual = question.usual?.(answers);
  if (question.choices && question.many) {
    const initialValues = partsOf(usual ?? '');
    return multiselect({message, options: optionsOf(question), required: false, initialValues});
  }
  if (question.choices) {
    return select({message, options: optionsOf(question), ...(usual && {initialValue: usual})});
  }
  const validate = (answer: string | undefined) =>
    refuseAnswer(question, (answer ?? '').trim(), answers);
  return text({message, validate, ...(usual && {initialValue: usual})});
}

/** Asks the person at the terminal. */
const askAtTerminal: Ask = async (question, answers) => {
  const answer = await put(question, answers);
  if (isCancel(answer)) throw new Error('Stopped.');
  return Array.isArray(answer) ? answer.join(',') : String(answer);
};

/** Asks where somebody sits at a terminal; undefined where a script runs the command. */
export const findAsk = (): Ask | undefined =>
  process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : undefined;
