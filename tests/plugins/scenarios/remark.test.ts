import path from 'node:path';

import {compile} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {describe, expect, it} from 'vitest';

import {failures} from '../../../src/guides/failures';
import {languages} from '../../../src/language/language';
import {groupDigits} from '../../../src/numbers/groups';
import scenariosRemark from '../../../src/plugins/scenarios/remark';
import {scenarios} from '../../../src/sandbox/scenarios';
import {someOf} from '../../house/someOf';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const pages = {
  ky: 'docs/practice.mdx',
  ru: 'i18n/ru/docusaurus-plugin-content-docs/current/practice.mdx',
};

async function compileTag(page: string): Promise<string> {
  const file = {value: 'Text\n\n<Scenarios />\n', path: path.join(siteDir, page)};
  const remarkPlugins = [remarkGfm, [scenariosRemark, {siteDir}]] as const;
  return String(await compile(file, {remarkPlugins: [...remarkPlugins] as never, jsx: true}));
}

/** The row of a number, as one text. */
function rowOf(jsx: string, number: string, kind: 'inn' | 'invoice'): string {
  const shown = groupDigits(kind, number).join(' ');
  const rows = jsx
    .replaceAll('\u00a0', ' ')
    .split('<_components.tr>')
    .filter((row) => row.includes(shown));
  expect(rows, number).toHaveLength(1);
  return rows[0]!;
}

describe.each(languages)('the table of practice numbers in %s', (language) => {
  it.each(someOf(scenarios.numbers))(
    'shows the number of $id and what it does',
    async (scenario) => {
      const row = rowOf(await compileTag(pages[language]), scenario.number, scenario.kind);
      expect(row).toContain(scenario.shows[language].trim());
      const failure = failures.find((known) => known.scenario === scenario.id);
      if (failure) expect(row).toContain(`"failures.mdx#${failure.id}"`);
      expect(row.includes('failures.mdx')).toBe(
        scenario.code !== undefined || failure !== undefined,
      );
    },
  );

  it('tells what an invoice is for', async () => {
    const jsx = await compileTag(pages[language]);
    expect(rowOf(jsx, '7000000000000004', 'invoice')).toMatch(/2\s500,50\sсом/);
  });

  it('needs nothing to run in the browser', async () => {
    expect(await compileTag(pages[language])).not.toContain('Scenarios');
  });
});

describe('the table of practice numbers', () => {
  it('speaks the language of a frozen edition too', async () => {
    const russian = 'i18n/ru/docusaurus-plugin-content-docs/version-1.0/practice.mdx';
    expect(await compileTag(russian)).toContain('Номер счёта на оплату');
    expect(await compileTag('versioned_docs/version-1.0/practice.mdx')).toContain(
      'Төлөө эсебинин номери',
    );
  });
});
