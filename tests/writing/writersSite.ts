import fs from 'node:fs';
import path from 'node:path';

import {recordAgreement} from '../../src/freshness/agree';
import {smallSite, writeSite} from '../guides/checks/smallSite';

const DOCS = 'docusaurus-plugin-content-docs';
export const RU = `i18n/ru/${DOCS}/current`;

const providerPage = (heading: string, title: string) =>
  `---\ntitle: ЭЛСОМ\nsidebar_position: 0\n---\n\n# ЭЛСОМ\n\n## ${heading} {/* #ways */}\n\n- [${title}](elsom/top-up.mdx)\n\nX\n`;

const facts = `guides:
  elsom/top-up:
    steps:
      # What is dialled.
      - {id: dial, codes: ['*900#']}
      - {id: payments}
      - {id: account}
      - {id: amount}
      - {id: pin}
      - {id: done}
`;

const flow = smallSite['docs/elsom/top-up.flow.yaml']!;

/** Beside the provider's own page a bare `index.mdx` means that one. */
const linked = (file: string) => smallSite[file]!.replace('(index.mdx', '(elsom/index.mdx');

/** The small site with all that the writers' commands touch; both languages agree in it. */
export function writeWritersSite(): string {
  const root = writeSite({
    ...smallSite,
    '.prettierrc.json': '{"singleQuote": true, "bracketSpacing": false, "printWidth": 100}',
    'docs/elsom/top-up.flow.yaml': flow.replace('  - id: account', '  # The INN.\n  - id: account'),
    'docs/elsom/top-up.mdx': linked('docs/elsom/top-up.mdx'),
    [`${RU}/elsom/top-up.mdx`]: linked(`${RU}/elsom/top-up.mdx`),
    'docs/elsom/_category_.yml': 'label: ЭЛСОМ\nposition: 30\n',
    'docs/elsom/index.mdx': providerPage('Жолдор', 'Толуктоо'),
    [`${RU}/elsom/index.mdx`]: providerPage('Способы', 'Пополнение'),
    [`i18n/ky/${DOCS}/current.json`]: '{}\n',
    [`i18n/ru/${DOCS}/current.json`]: '{}\n',
    'docs/synonyms.yaml':
      '# Own words.\nwords: []\nanswers:\n  index: [төлөм]\n  elsom/top-up#pin: [код]\n',
    'published.yaml': 'current:\n  elsom/top-up:\n    - dial\n    - pin\n',
    'versions.json': '[]',
    'tests/content/facts.yaml': facts,
  });
  const page = path.join(root, 'docs/index.mdx');
  for (const file of [page, path.join(root, RU, 'index.mdx')]) {
    fs.appendFileSync(file, '\n[P](elsom/top-up.mdx#pin), [Q](elsom/top-up.mdx#practise-pin)\n');
  }
  recordAgreement(root, {});
  return root;
}
