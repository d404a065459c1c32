import {ID} from '../guides/headingId';
import {refuseSteps, usualSteps} from './guideSteps';
import type {Known} from './known';
import {providerOf, providerQuestions} from './providerQuestions';
import {partsOf, type Answers, type Question} from './question';
import {titleOfGuide} from './titles';

// Practice pays with the provider's id, which the sandbox takes in this form.
const PROVIDER = /^[a-z][a-z-]{1,19}[0-9]{0,4}$/;

const pays = (answers: Answers) => partsOf(answers.pays ?? '');
const on = (channel: string) => (answers: Answers) => answers.channel === channel;

function refuseAddress(path: string, {refusePath}: Known): string | undefined {
  const [provider = '', guide = '', ...more] = path.split('/');
  if (more.length > 0 || !PROVIDER.test(provider) || !ID.test(guide)) {
    return `"${path}" is no address: write provider/guide in small Latin letters, such as elsom/top-up-ussd.`;
  }
  return guide === 'index' ? 'The name "index" is the provider’s own page.' : refusePath(path);
}

/** What kind of way to pay it is. */
const wayQuestions: Question[] = [
  {flag: 'channel', text: 'What does the customer use?', choices: ['ussd', 'app', 'web']},
  {
    ...{flag: 'pays', text: 'What is paid? Nothing, where it only opens a wallet.', many: true},
    ...{choices: ['balance', 'signature'], usual: () => 'balance'},
  },
  {
    ...{flag: 'operators', text: 'Whose subscribers only? None, where it does not matter.'},
    ...{many: true, choices: ['megacom', 'beeline', 'o'], usual: () => ''},
  },
  {
    ...{flag: 'internet', text: 'Is the internet needed?', choices: ['yes', 'no']},
    usual: (answers) => (answers.channel === 'ussd' ? 'no' : 'yes'),
  },
];

/** What the provider's screens show at the least. */
const screenQuestions: Question[] = [
  {
    ...{flag: 'code', text: 'What is dialled? Such as *900#', when: on('ussd')},
    refuse: (code) => (/^\*[\d*]+#$/.test(code) ? undefined : 'Write it such as *900#.'),
  },
  {
    ...{flag: 'address', text: 'Where is the page? Such as elsom.kg', when: on('web')},
    refuse: (address) =>
      /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address) ? undefined : 'Write it such as elsom.kg.',
  },
  {
    ...{flag: 'pay-button', text: 'What does the last button show, letter for letter?'},
    when: (answers) => answers.channel !== 'ussd' && pays(answers).length > 0,
    // An app's last screen may not be known; then the guide ends at the fields.
    usual: () => '',
    refuse: (label, answers) =>
      label === '' && answers.channel === 'web'
        ? 'It has to be known: with it the money leaves. Such as Оплатить.'
        : undefined,
  },
];

/** How the guide is called, as long as nobody has a better name. */
function titleQuestions({providers}: Known): Question[] {
  const nameOf = (answers: Answers) =>
    providers[providerOf(answers)] ?? {
      ky: answers['name-ky'] ?? '',
      ru: answers['name-ru'] ?? '',
    };
  const title = (language: 'ky' | 'ru') => (answers: Answers) =>
    titleOfGuide(nameOf(answers), pays(answers))?.[language] ?? nameOf(answers)[language];
  return [
    {flag: 'title-ky', text: 'How is the guide called in Kyrgyz?', usual: title('ky')},
    {flag: 'title-ru', text: 'How is it called in Russian?', usual: title('ru')},
  ];
}

/** Everything a new guide is made from, in the order in which it is asked. */
export function guideQuestions(known: Known): Question[] {
  return [
    {
      ...{flag: 'guide', text: 'Where will it stand? Provider and guide, such as elsom/top-up-app'},
      refuse: (path) => refuseAddress(path, known),
    },
    ...providerQuestions(known),
    ...wayQuestions,
    ...screenQuestions,
    ...titleQuestions(known),
    {
      ...{flag: 'steps', text: 'Which steps, by their ids, with commas between?'},
      ...{usual: usualSteps, refuse: refuseSteps},
    },
  ];
}
