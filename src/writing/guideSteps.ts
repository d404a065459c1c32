import {ID} from '../guides/headingId';
import {partsOf, type Answers} from './question';

const paysAtAll = ({pays = ''}: Answers) => partsOf(pays).length > 0;

/** The steps that a guide of its kind usually has. */
export function usualSteps(answers: Answers): string {
  const {channel = ''} = answers;
  const first = {ussd: 'dial', app: 'install', web: 'open'}[channel] ?? 'open';
  if (!paysAtAll(answers)) return first;
  const last = {ussd: ['pin'], web: ['pay']}[channel];
  return [first, 'account', 'amount', ...(last ?? (answers['pay-button'] ? ['pay'] : []))].join();
}

function refuseIds(ids: readonly string[], {channel}: Answers): string | undefined {
  const wrong = ids.find((id) => !ID.test(id));
  if (wrong !== undefined) return `"${wrong}" is no id: write small Latin letters, as in pay-bill.`;
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) return `"${twice}" stands there twice: each step has an id of its own.`;
  if (ids.length === 0) return 'A guide has at least one step.';
  return channel === 'ussd' && ids.indexOf('dial') > 0
    ? '"dial" comes first: nothing is on the screen before.'
    : undefined;
}

/** Each guide that pays says with which step the money leaves. */
function refusePaying(ids: readonly string[], answers: Answers): string | undefined {
  const button = answers['pay-button'];
  if (answers.channel === 'ussd') {
    const pays = ids.some((id) => ['pin', 'amount', 'account'].includes(id));
    return pays
      ? undefined
      : 'One of the steps is pin, amount or account: with it the money leaves.';
  }
  if (ids.includes('pay')) return button ? undefined : 'A step "pay" needs --pay-button.';
  if (button) return 'One of the steps is "pay": there the button is pressed.';
  return ['account', 'amount'].includes(ids.at(-1) ?? '')
    ? undefined
    : 'The last step is account or amount, unless --pay-button tells what is pressed after them.';
}

/** What is wrong with the steps of a new guide, in one sentence; undefined where nothing is. */
export function refuseSteps(steps: string, answers: Answers): string | undefined {
  const ids = partsOf(steps);
  return refuseIds(ids, answers) ?? (paysAtAll(answers) ? refusePaying(ids, answers) : undefined);
}
