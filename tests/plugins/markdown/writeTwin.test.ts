import {describe, expect, it, vi} from 'vitest';

import {readCatalog} from '../../../src/guides/catalog';
import type {Edition, Entry} from '../../../src/guides/edition';
import {readFlow} from '../../../src/guides/readFlow';
import {readPage} from '../../../src/guides/readPage';
import type {Language} from '../../../src/language/language';
import {addressIn} from '../../../src/plugins/markdown/place';
import {writeList} from '../../../src/plugins/markdown/writeList';
import {writeTwin} from '../../../src/plugins/markdown/writeTwin';
import {someOf} from '../../house/someOf';

// The page asks the sandbox itself, in a process of its own; here the same words come without one.
vi.mock('../../../src/plugins/openapi/readDocument', async () => {
  const {readServedDocument} = await import('../openapi/sandboxDocument');
  return {readDocument: readServedDocument};
});

const site = 'https://tolom.example';
const root = process.cwd();

const guide = `---
title: Төлөө
description: Кантип төлөө керек.
---

# Төлөө

Адегенде [номерди](../which-number.mdx#inn) жана [ушуну](#pin) караңыз, же [чалыңыз](tel:0312960888).

## Кадамдар {/* #steps */}

<Steps>

### \\*900# териңиз {/* #dial */}

**\\*900#** териңиз.

### Пин-кодду териңиз {/* #pin */}

Териңиз.

> Чалыңыз.
</Steps>

| Сөз |
| --- |
| **төлөм**<br /><span lang="ru">платёж</span> |

<NumberCheck />
`;
const flow = `provider: elsom
channel: ussd
pays: [balance]
operators: [megacom]
internet: false
steps:
  - id: dial
    screen: {kind: dialler}
    do: {type: '*900#'}
  - id: pin
    screen: {kind: ussd, asks: pin}
    do: {enter: pin, pays: true}
    then:
      - screen: {kind: sms, shows: [payment-code]}
`;

function entryOf(path: string, source: string, language: Language): Entry {
  const read = readPage(source, `docs/${path}.mdx`, language);
  if ('finding' in read) throw new Error(read.finding.found);
  const file = `docs/${path}.mdx`;
  const pages = {[language]: read.page};
  return {
    ...{path, files: {ky: file, ru: file}, pages, written: [language]},
    ...{flowFile: `docs/${path}.flow.yaml`, hasFlow: false},
  };
}

/** Writes the made-up guide, as a page of an edition beside one other page. */
async function write(language: Language, edition = 'current'): Promise<string> {
  const read = readFlow(flow, 'flow.yaml');
  if ('findings' in read) throw new Error(read.findings[0]!.found);
  const entry = {...entryOf('elsom/pay', guide, language), flow: read.flow};
  const entries = [entry, entryOf('which-number', '# Номер', language)];
  const whole = {name: edition, entries} as Edition;
  return writeTwin(entry.pages[language]!, {site, language, edition: whole, entry}, root);
}

describe('a page as Markdown', () => {
  it('begins with title, gist and the address for people', async () => {
    expect((await write('ky')).split('\n\n').slice(0, 3)).toEqual([
      '# Төлөө',
      '> Кантип төлөө керек.',
      `Барактын дареги: <${site}/elsom/pay/>`,
    ]);
  });

  it('gives each step its number, its permanent address, its words and its screens', async () => {
    const [, step] = (await write('ky')).split(/(?=### 2-кадам)/);
    expect(step!.split('\n\n').slice(0, 8)).toEqual([
      '### 2-кадам. Пин-кодду териңиз',
      `<${site}/elsom/pay/#pin>`,
      'Териңиз.',
      '> Чалыңыз.',
      '2 экрандын 1-экраны:',
      '```text\n… [экрандын калганы көрсөтүлгөн жок]\nПин-код …\nЖооп: 4 сан\n```',
      '2 экрандын 2-экраны:',
      '```text\nКелген SMS: … төлөө коду …\n```',
    ]);
  });

  it('leads to pages by their whole address, in its own language and edition', async () => {
    expect(await write('ky')).toContain(
      `[номерди](${site}/which-number/#inn) жана [ушуну](${site}/elsom/pay/#pin)`,
    );
    expect(await write('ru', '1.0')).toContain(`[номерди](${site}/ru/1.0/which-number/#inn)`);
    expect(await write('ky')).toContain('[чалыңыз](tel:0312960888)');
  });

  it('keeps what stands in one cell in one line, and says where a widget is', async () => {
    const text = await write('ky');
    expect(text).toContain('| **төлөм** / платёж |');
    expect(text).toContain(`Бул бөлүк сайтта гана иштейт: <${site}/elsom/pay/>`);
  });

  it('holds no heading id and no space before the end of a heading', async () => {
    expect(await write('ky')).toContain('\n## Кадамдар\n');
  });
});

describe('every page that is written', () => {
  const {editions} = readCatalog(root);
  const pages = editions.flatMap((edition) =>
    edition.entries.flatMap((entry) =>
      entry.written.map((language) => ({site, language, edition, entry})),
    ),
  );

  it('can be Markdown with all its steps, and without a tag', async () => {
    expect(pages.length).toBeGreaterThan(60);
    for (const place of pages) {
      const {entry, language} = place;
      const text = await writeTwin(entry.pages[language]!, place, root);
      const steps = (entry.flow?.steps ?? []).map(({id}) => `${addressIn(place, entry)}#${id}>`);
      for (const step of steps) expect(text).toContain(step);
      const prose = text.replace(/```[^]*?```|`[^`]*`|<https?:[^>]*>/g, '');
      expect([entry.path, prose.match(/<\/?[A-Za-z]|\{\/\*|\.mdx/g)]).toEqual([entry.path, null]);
    }
  });

  it('is listed in llms.txt in both languages, guides first, but for the writers’ own', () => {
    const [current] = editions;
    const list = writeList(site, current!);
    const links = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
    const guides = someOf(current!.entries.filter((one) => one.flow)).map((one) => one.path);
    expect(links.slice(0, guides.length)).toEqual(guides.map((path) => `${site}/${path}.md`));
    expect(links).toContain(`${site}/ru/index.md`);
    expect(links.filter((link) => link!.includes('/ru/'))).toHaveLength(links.length / 2);
    expect(list).not.toContain('/status.md');
    expect(list).not.toContain('undefined');
  });
});
