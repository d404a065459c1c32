import {describe, expect, it} from 'vitest';

import {languages, type Language} from '../../src/language/language';
import {
  readOwnStrings,
  readStrings,
  readThemeStrings,
  type TranslatedString,
} from './translatedStrings';

const theme = readThemeStrings();
const known = new Map([...theme, ...(await readOwnStrings())]);

// Names keep their letters in either language.
const names = /Dos Tek Group|MegaPay|MegaCom|Beeline|Төлөм/g;
const alphabet: Record<Language, RegExp> = {
  // щ and ъ stand in no word of Kyrgyz itself; the borrowed words that need them are named.
  ky: /^(объект.*|субъект.*|[абвгдеёжзийклмнңоөпрстуүфхцчшыьэюя]+)$/i,
  ru: /^[а-яё]+$/i,
};
// Kyrgyz and Russian share these words.
const sameInBoth = ['theme.blog.archive.title', 'theme.blog.archive.description'];

const findWords = (text: string) => text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
const findPlaceholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
const findOuterSpaces = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join();

/** Tells place, id, text and cure of each string for which the rule knows a cure. */
function complain(strings: TranslatedString[], rule: (string: TranslatedString) => string) {
  return strings.flatMap((string) => {
    const cure = rule(string);
    return cure ? [`${string.place} ${string.id} "${string.message}": ${cure}`] : [];
  });
}

describe.each(languages)('the interface strings in %s', (language) => {
  const code = readStrings(language, 'code.json');

  it('are there for all that the theme and our own components show', () => {
    const written = new Set(code.map(({id}) => id));
    const missing = [...known.keys()].filter((id) => !written.has(id));
    const cure = `run "npx docusaurus write-translations --locale ${language}" and translate these`;
    expect(missing, cure).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const rule = ({id}: TranslatedString) => (known.has(id) ? '' : 'nothing shows it: remove it');
    expect(complain(code, rule)).toEqual([]);
  });

  it('leave nothing in English', () => {
    const rule = ({id, message}: TranslatedString) =>
      message === theme.get(id) && findWords(message).length > 0 ? 'translate the message' : '';
    expect(complain(code, rule)).toEqual([]);
  });

  it('are written with the letters of the language', () => {
    const rule = ({message}: TranslatedString) => {
      const words = findWords(message.replace(names, ''));
      const foreign = words.filter((word) => !alphabet[language].test(word));
      return foreign.length > 0 ? `spell ${foreign.join(', ')} in ${language}` : '';
    };
    expect(complain(readStrings(language), rule)).toEqual([]);
  });

  it('keep the placeholders in every plural form', () => {
    const rule = ({id, message}: TranslatedString) => {
      const wanted = findPlaceholders(known.get(id) ?? '');
      const keeps = message.split('|').every((form) => findPlaceholders(form) === wanted);
      return keeps ? '' : `each form needs ${wanted || 'no placeholder'}`;
    };
    expect(complain(code, rule)).toEqual([]);
  });

  it('keep the spaces that part them from their neighbours', () => {
    const rule = ({id, message}: TranslatedString) =>
      findOuterSpaces(message) === findOuterSpaces(known.get(id) ?? '')
        ? ''
        : `begin and end with the spaces of "${known.get(id)}"`;
    expect(complain(code, rule)).toEqual([]);
  });

  it('have as many plural forms as the language', () => {
    const forms = {ky: 1, ru: 3}[language];
    const rule = ({id, message}: TranslatedString) =>
      [known.get(id), message].some((text) => text?.includes('|')) &&
      message.split('|').length !== forms
        ? `write ${forms} form(s), parted by |`
        : '';
    expect(complain(code, rule)).toEqual([]);
  });
});

describe('the interface strings', () => {
  it('are the same set in both languages', () => {
    const [kyrgyz, russian] = languages.map((language) =>
      readStrings(language)
        .map(({id, place}) => `${place.replace(/^i18n\/\w+\/|:\d+$/g, '')} ${id}`)
        .sort(),
    );
    expect(russian, 'run "npx docusaurus write-translations --locale ru", then ky').toEqual(kyrgyz);
  });

  it('differ between Kyrgyz and Russian', () => {
    const kyrgyz = new Map(readStrings('ky', 'code.json').map(({id, message}) => [id, message]));
    const rule = ({id, message}: TranslatedString) =>
      message === kyrgyz.get(id) && findWords(message).length > 0 && !sameInBoth.includes(id)
        ? 'it is the same in i18n/ky/code.json; translate it, or name it in sameInBoth'
        : '';
    expect(complain(readStrings('ru', 'code.json'), rule)).toEqual([]);
  });
});
