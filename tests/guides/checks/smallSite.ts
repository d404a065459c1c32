import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {flowText} from '../flowText';

const guide = `---
title: Толуктоо
sidebar_position: 1
---

# Толуктоо

ИНН **14 сандан** турат.

## Кадамдар {/* #steps */}

<Steps>

### \\*900# териңиз {/* #dial */}

**\\*900#** териңиз.

### Төлөмдөр {/* #payments */}

**3** деп жооп бериңиз: «Платежи» (төлөмдөр).

### ИНН {/* #account */}

**14 сан** териңиз.

### Сумма {/* #amount */}

Сумманы жазыңыз.

### Код {/* #pin */}

Пин-коддун **4 санын** териңиз.

### SMS {/* #done */}

SMS келет.

</Steps>

## Жардам {/* #help */}

Чалуу борбору: [0312 960 888](tel:0312960888), сайты [elsom.kg](https://elsom.kg).

Башка [жолдор](index.mdx#ways).
`;

const russian: [string, string][] = [
  ['Толуктоо', 'Пополнение'],
  ['ИНН **14 сандан** турат', 'В ИНН **14 цифр**'],
  ['Кадамдар', 'Шаги'],
  [' териңиз {', ' – наберите {'],
  ['**\\*900#** териңиз', 'Наберите **\\*900#**'],
  ['Төлөмдөр {', 'Платежи {'],
  ['**3** деп жооп бериңиз: «Платежи» (төлөмдөр)', 'Ответьте **3**: «Платежи»'],
  ['**14 сан** териңиз', 'Введите **14 цифр**'],
  ['Сумманы жазыңыз', 'Введите сумму'],
  ['Пин-коддун **4 санын** териңиз', 'Введите **4 цифры** пин-кода'],
  ['SMS келет', 'Придёт SMS'],
  ['Жардам', 'Помощь'],
  ['Чалуу борбору', 'Колл-центр'],
  ['сайты', 'сайт'],
  ['Башка [жолдор]', 'Другие [способы]'],
];

const home =
  '---\nslug: /\n---\n\n# Төлөм\n\n## Ways {/* #ways */}\n\n[X](elsom/top-up.mdx#dial)\n';

const providers = `company:
  name: {ky: Дос, ru: Dos}
  site: https://dos.example
  call-centre: 0312 960 888
providers:
  elsom:
    name: {ky: ЭЛСОМ 7, ru: ЭЛСОМ 7}
    kind: wallet
    site: https://elsom.kg
    labels: {Оплатить: төлөө}
others: {}
`;

const words = `- avoid: [ПИН*]
  write: 'write "ИНН"'
- avoid: [вы]
  languages: [ru]
  except: [как вы знаете]
  write: 'write "Вы"'
`;

const translate = (page: string) =>
  russian.reduce((text, [ky, ru]) => text.replaceAll(ky, ru), page);

/** Folders of the small site's pages. */
export const RU = 'i18n/ru/docusaurus-plugin-content-docs/current';

/** The files of a site of two pages that is right in every respect; tests break one thing of it at a time. */
export const smallSite: Readonly<Record<string, string>> = {
  'docs/index.mdx': home,
  'docs/elsom/top-up.mdx': guide,
  'docs/elsom/top-up.flow.yaml': flowText,
  'docs/providers.yaml': providers,
  'docs/words.yaml': words,
  'docs/spelling.yaml': 'ky: []\nru: [пин-код*, колл-центр*]\n',
  [`${RU}/index.mdx`]: home,
  [`${RU}/elsom/top-up.mdx`]: translate(guide),
};

/** Writes files into a new folder, which the caller removes. */
export function writeSite(files: Readonly<Record<string, string>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-content-'));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), text);
  }
  return root;
}
