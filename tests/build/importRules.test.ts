import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';

// The code is made up and belongs to no file of the compiler's, so rules that need types stay out.
const untyped = {
  ...tseslint.configs.disableTypeChecked,
  languageOptions: {parserOptions: {projectService: false}},
};
const eslint = new ESLint({overrideConfig: [untyped] as ESLint.Options['overrideConfig']});

/** Names the import rules that a line of code breaks in a file. */
async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, {filePath});
  const rules = ['no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals'];
  return result!.messages
    .map(({ruleId}) => ruleId ?? 'parse error')
    .filter((rule) => rule === 'parse error' || rules.includes(rule));
}

describe('The rooms of src', () => {
  it.each([
    ['src/language/som.ts', '../numbers/inn'],
    ['src/language/som.ts', 'clsx'],
    ['src/numbers/inn.ts', '../guides/flow'],
    ['src/numbers/inn.ts', 'node:crypto'],
    ['src/numbers/inn.ts', 'react'],
    ['src/guides/practice.ts', '../components/Practice/message'],
    ['src/guides/practice.ts', '../sandbox/contract'],
    ['src/guides/practice.ts', '../plugins/steps/remark'],
    ['src/guides/practice.ts', '@site/src/plugins/steps'],
    ['src/guides/practice.ts', 'react'],
    ['src/guides/practice.ts', '@docusaurus/Translate'],
    ['src/guides/practice.ts', 'node:fs'],
    ['src/guides/flowFile.ts', '../sandbox/app'],
    ['src/components/Practice/index.tsx', '../../sandbox/ledger'],
    ['src/components/Practice/index.tsx', '@site/src/sandbox/ledger'],
    ['src/components/Practice/index.tsx', '../../sandbox/contract'],
    ['src/components/Practice/index.tsx', '../../plugins/steps/remark'],
    ['src/components/Practice/index.tsx', 'zod'],
    ['src/theme/Root/index.tsx', '../../sandbox/app'],
    ['src/theme/Root/index.tsx', '../../guides/practice'],
    ['src/sandbox/routes/checks.ts', '../../guides/flow'],
    ['src/sandbox/routes/checks.ts', '../../components/Screen'],
    ['src/sandbox/routes/checks.ts', 'react'],
    ['src/plugins/steps/remark.ts', '../../components/Steps'],
    ['src/plugins/steps/remark.ts', '../../components/Screen/parts/mark'],
    ['src/plugins/steps/remark.ts', '../../sandbox/scenarios'],
    ['src/build/ensureBuilt.ts', '../sandbox/server'],
    ['src/build/finish/finishSite.ts', '../../sandbox/policyFile'],
    ['src/dev/dev.ts', '../sandbox/app'],
  ])('keep %s from importing %s', async (file, source) => {
    expect(await brokenRules(file, `import {x} from '${source}';`)).toEqual([
      'no-restricted-imports',
    ]);
    expect(await brokenRules(file, `await import('${source}');`)).toEqual(['no-restricted-syntax']);
  });

  it.each([
    ['src/numbers/inn.ts', `import {digits} from './digits';`],
    ['src/numbers/inn.ts', `import type {Language} from '../language/language';`],
    ['src/guides/practice.ts', `import {checkInn} from '../numbers/inn';`],
    ['src/guides/screen.ts', `import * as z from 'zod';`],
    ['src/guides/flowFile.ts', `import path from 'node:path';`],
    ['src/components/Practice/index.tsx', `import {play} from '../../guides/practice';`],
    ['src/components/Practice/index.tsx', `import React from 'react';`],
    ['src/components/Practice/index.tsx', `import Screen from '../Screen';`],
    ['src/components/Practice/index.tsx', `import type {Receipt} from '../../sandbox/contract';`],
    ['src/sandbox/routes/checks.ts', `import {checkInn} from '../../numbers/inn';`],
    ['src/sandbox/routes/checks.ts', `import fastify from 'fastify';`],
    ['src/plugins/steps/remark.ts', `import {readFlow} from '../../guides/readFlow';`],
    ['src/plugins/markdown/ways.ts', `import {words} from '../../components/WayToPay/words';`],
    ['src/build/finish/finishSite.ts', `import {writePolicy} from '../../sandbox/policy';`],
  ])('let %s say: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });

  it.each(['window', 'document', 'localStorage', 'process'])(
    'keep the pure rules from reaching for %s',
    async (name) => {
      expect(await brokenRules('src/numbers/inn.ts', `${name}.x();`)).toEqual([
        'no-restricted-globals',
      ]);
    },
  );
});
