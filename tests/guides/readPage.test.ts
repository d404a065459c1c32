import {describe, expect, it} from 'vitest';

import {readPage} from '../../src/guides/readPage';

const file = 'docs/a.mdx';

function titleOf(source: string, language: 'ky' | 'ru' = 'ky') {
  const read = readPage(source, file, language);
  return 'page' in read ? read.page.sections.at(-1)?.heading.title : read.finding.found;
}

describe('reading a page', () => {
  it('answers with the same page as long as its words are the same', () => {
    expect(readPage('# Бир\n', file, 'ky')).toBe(readPage('# Бир\n', file, 'ky'));
  });

  it('reads it anew when its words have changed', () => {
    expect([titleOf('# Бир\n'), titleOf('# Эки\n'), titleOf('# Бир\n')]).toEqual([
      'Бир',
      'Эки',
      'Бир',
    ]);
  });

  it('keeps the languages of one file apart', () => {
    const [ky, ru] = [readPage('# Бир\n', file, 'ky'), readPage('# Бир\n', file, 'ru')];
    expect([ky, ru]).toMatchObject([{page: {language: 'ky'}}, {page: {language: 'ru'}}]);
  });

  it('remembers no mistake of words that were mended', () => {
    titleOf('# {Бир\n');
    expect(titleOf('# Бир\n')).toBe('Бир');
  });
});
