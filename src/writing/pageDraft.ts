import {stringify} from 'yaml';

import type {Language} from '../language/language';
import {titleOfStep} from './titles';

const MARK = '<ToWrite />';

/** Whom a reader may ask: a name, with a telephone or a site. */
export interface Contact {
  name: string;
  phone?: string | undefined;
  site?: string | undefined;
}

/** What the pages of a guide and of a provider have around the writer's own words. */
const words = {
  ky: {
    before: 'Баштоодон мурда',
    steps: 'Кадамдар',
    result: 'Натыйжа',
    help: 'Жардам керекпи?',
    guides: 'Колдонмолор',
    callCentre: 'чалуу борбору',
    site: 'сайты',
    aboutGuide: (title: string) => `${title}. Ар бир кадамда экран көрсөтүлгөн.`,
    aboutProvider: (name: string) => `${name} аркылуу төлөө: колдонмолор жана жардам.`,
  },
  ru: {
    before: 'Что нужно заранее',
    steps: 'Шаги',
    result: 'Результат',
    help: 'Нужна помощь?',
    guides: 'Инструкции',
    callCentre: 'колл-центр',
    site: 'сайт',
    aboutGuide: (title: string) => `${title}. На каждом шаге показан экран.`,
    aboutProvider: (name: string) => `Оплата через ${name}: инструкции и помощь.`,
  },
} satisfies Record<Language, unknown>;

/** Plain text as Markdown: nothing in it is a sign. */
export const escapeMarkdown = (text: string): string => text.replace(/[*_[\]{}<>`\\]/g, '\\$&');

const value = (text: string) => stringify(text, {lineWidth: 0, singleQuote: true}).trim();
const bare = (site: string) => site.replace(/^https:\/\//, '').replace(/\/$/, '');

function writeContact({name, phone, site}: Contact, language: Language): string {
  const told = words[language];
  const parts = [
    phone && `${told.callCentre}: [${phone}](tel:${phone.replaceAll(' ', '')})`,
    site && `${told.site}: [${bare(site)}](${site})`,
  ];
  return `- ${name}, ${parts.filter(Boolean).join(', ')}`;
}

function writeHead(title: string, position: number, description: string): string[] {
  const about = [`title: ${value(title)}`, `sidebar_position: ${position}`];
  return [
    '---',
    ...about,
    `description: ${value(description)}`,
    '---',
    '',
    `# ${escapeMarkdown(title)}`,
  ];
}

function writeHelp(contacts: readonly Contact[], language: Language): string[] {
  const lines = contacts.map((contact) => writeContact(contact, language));
  return ['', `## ${words[language].help} {/* #help */}`, '', ...lines, ''];
}

/** A step without words: its heading, and the sign that they are still to come. */
export function writeStepWords(id: string, title: string): string {
  return `### ${title} {/* #${id} */}\n\n${MARK}\n`;
}

/** Writes the page of a guide in one language, each place marked that has to be written. */
export function writeGuidePage(
  guide: {title: string; position: number; steps: readonly string[]},
  contacts: readonly Contact[],
  language: Language,
): string {
  const told = words[language];
  const section = (heading: string, id: string) => ['', `## ${heading} {/* #${id} */}`, '', MARK];
  return [
    ...writeHead(guide.title, guide.position, told.aboutGuide(guide.title)),
    ...['', MARK, ...section(told.before, 'before')],
    ...['', `## ${told.steps} {/* #steps */}`, '', '<Steps>', ''],
    ...guide.steps.map((id) => writeStepWords(id, titleOfStep(id)[language])),
    ...['</Steps>', ...section(told.result, 'result')],
    ...writeHelp(contacts, language),
  ].join('\n');
}

/** Writes a provider's own page, which lists its guides. */
export function writeProviderPage(
  name: string,
  contacts: readonly Contact[],
  language: Language,
): string {
  const told = words[language];
  return [
    ...writeHead(name, 0, told.aboutProvider(name)),
    ...['', MARK, '', `## ${told.guides} {/* #ways */}`],
    ...writeHelp(contacts, language),
  ].join('\n');
}
