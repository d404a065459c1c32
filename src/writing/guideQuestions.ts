import {ID} from '../guides/headingId';
import {PHONE} from '../guides/providers';
import {refuseSteps, usualSteps} from './guideSteps';
import {partsOf, type Answers, type Question} from './question';
import {titleOfGuide} from './titles';

/** What the questions have to know of the site. */
export interface Known {
  /** Names of the providers there are, by their ids. */
  providers: Readonly<Record<string, {ky: string; ru: string}>>;
  /** Why there cannot be a guide at this path: `elsom/top-up-ussd`. */
  refusePath: (path: string) => string | undefined;
}

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

const providerOf = ({guide = ''}: Answers) => guide.split('/')[0] ?? '';

/** What only a provider that nobody wrote of yet is asked about. */
function providerQuestions({providers}: Known): Question[] {
  const when = (answers: Answers) => !(providerOf(answers) in providers);
  const refuseName = (name: string) =>
    Object.values(providers).some(({ky, ru}) => ky === name || ru === name)
      ? `"${name}" is how another provider is called.`
      : undefined;
  return [
    {flag: 'name-ky', text: 'How is the provider called in Kyrgyz?', when, refuse: refuseName},
    {
      ...{flag: 'name-ru', text: 'How is it called in Russian?', when, refuse: refuseName},
      usual: (answers) => answers['name-ky'] ?? '',
    },
    {flag: 'kind', text: 'Is it a wallet or a bank?', choices: ['wallet', 'bank'], when},
    {
      ...{flag: 'site', text: 'What is its site? Such as https://elsom.kg', when},
      refuse: (site) =>
        URL.canParse(site) && site.startsWith('https://') ? undefined : 'It begins with https://',
    },
    {
      ...{
        flag: 'phone',
        text: 'What is its call centre? Such as 0312 986 000; empty if none',
        when,
      },
      usual: () => '',
      refuse: (phone) =>
        phone === '' || PHONE.test(phone) ? undefined : 'Write it such as 0312 986 000.',
    },
  ];
}

/** Everything a new guide is made from, in the order in which it is asked. */
export function guideQuestions(known: Known): Question[] {
  const nameOf = (answers: Answers) =>
    known.providers[providerOf(answers)] ?? {
      ky: answers['name-ky'] ?? '',
      ru: answers['name-ru'] ?? '',
    };
  const title = (language: 'ky' | 'ru') => (answers: Answers) =>
    titleOfGuide(nameOf(answers), pays(answers))?.[language] ?? nameOf(answers)[language];
  return [
    {
      ...{flag: 'guide', text: 'Where will it stand? Provider and guide, such as elsom/top-up-app'},
      refuse: (path) => refuseAddress(path, known),
    },
    ...providerQuestions(known),
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
    {flag: 'title-ky', text: 'How is the guide called in Kyrgyz?', usual: title('ky')},
    {flag: 'title-ru', text: 'How is it called in Russian?', usual: title('ru')},
    {
      ...{flag: 'steps', text: 'Which steps, by their ids, with commas between?'},
      ...{usual: usualSteps, refuse: refuseSteps},
    },
  ];
}
