import {PHONE} from '../guides/providers';
import type {Known} from './known';
import type {Answers, Question} from './question';

/** The provider that an answer to "where will it stand?" names. */
export const providerOf = ({guide = ''}: Answers) => guide.split('/')[0] ?? '';

/** What only a provider that nobody wrote of yet is asked about. */
export function providerQuestions({providers}: Known): Question[] {
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
