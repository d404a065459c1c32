import {describe, expect, it} from 'vitest';

import {takeSentences} from '../../src/desk/sentences';
import {readPage} from '../../src/guides/readPage';

function take(markdown: string): string[] {
  const read = readPage(`## Чек {/* #bill */}\n\n${markdown}\n`, 'docs/a.mdx', 'ru');
  if (!('page' in read)) throw new Error('not read');
  return takeSentences(read.page, read.page.sections[1]!);
}

describe('the sentences of an answer', () => {
  it.each([
    ['three of them', 'Раз. Два. Три. Четыре.', ['Раз.', 'Два.', 'Три.']],
    ['without Markdown', 'Нажмите **«Далее»**.', ['Нажмите «Далее».']],
    ['a number at the end is no end', 'Это стоит 5.5 сома.', ['Это стоит 5.5 сома.']],
    ['a list’s lines', 'Есть:\n\n- чек;\n- код из SMS', ['Чек.', 'Код из SMS.']],
    ['a name stays small', '- elsom.kg: вернитесь', ['elsom.kg: вернитесь.']],
    ['no pointer', 'Подождите. Что делать: [смотрите там](b.mdx).', ['Подождите.']],
    ['a telephone', 'Звоните: [0312 960 888](tel:0312960888).', ['Звоните: 0312 960 888.']],
    ['no table', '| Раз | Два |\n| --- | --- |\n| Три | Пять |', []],
    ['no practice', 'На тренировке можно всё. Подождите.', ['Подождите.']],
  ])('are taken: %s', (_what, markdown, sentences) => {
    expect(take(markdown)).toEqual(sentences);
  });
});
