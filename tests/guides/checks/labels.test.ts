import {describe, expect, it} from 'vitest';

import {KY_GUIDE, RU_GUIDE} from './mistake';
import {tellMistakes} from './tellMistakes';

describe('a label that is not known', () => {
  const cureOf = (label: string) => {
    const told = tellMistakes({[KY_GUIDE]: ['SMS келет', `«${label}» келет`]});
    return told.find((finding) => finding.includes('between «'))?.replace(/^.*to mend: +/s, '');
  };

  it.each(['платежи', 'ПЛАТЕЖИ', 'Плат ежи', '-Платежи!', 'Платёжи', 'П л.а т,е ж-ы'])(
    'is taken for the known one from which «%s» differs by capitals, signs or one letter',
    (label) => {
      expect(cureOf(label)).toBe('write «Платежи», letter for letter');
    },
  );

  it.each(['Платёжы', 'Платеж', 'Платежи 3', 'Чек', 'Иплатеж'])(
    'is taken for no other if it is «%s»',
    (label) => {
      expect(cureOf(label)).toContain('write our own words without « »');
    },
  );

  it('may be known on the page that has no flow, whoever shows it', () => {
    const web = '# A {/* #a */}\n\n«Оплатить»\n';
    const told = tellMistakes({'docs/about.mdx': web}, 'draft');
    expect(told).toEqual([]);
    const other = {'docs/about.mdx': web.replace('Оплатить', 'Платежи')};
    expect(tellMistakes(other, 'draft').join()).toContain('known to docs/providers.yaml');
  });

  it('is told by its closing sign as by its opening one', () => {
    const told = tellMistakes({[RU_GUIDE]: ['Придёт SMS', 'Придёт» SMS']}).join();
    expect(told).toContain('a » alone');
  });
});
