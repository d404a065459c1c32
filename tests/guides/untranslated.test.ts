import fs from 'node:fs';

import {describe, expect, it} from 'vitest';

import {readCatalog} from '../../src/guides/catalog';
import {untranslatedAddresses} from '../../src/guides/untranslated';
import {smallSite, writeSite} from './checks/smallSite';

describe('untranslatedAddresses', () => {
  const frozen = 'versioned_docs/version-1.0';
  const root = writeSite({
    ...smallSite,
    'docs/elsom/web.mdx': '# Сайт\n',
    'docs/elsom/index.mdx': '# ЭЛСОМ\n',
    [`${frozen}/index.mdx`]: '# Төлөм\n',
    [`${frozen}/help.mdx`]: '---\nslug: /jardam/\n---\n\n# Жардам\n',
    'versions.json': '["1.0"]',
  });
  const catalog = readCatalog(root);
  fs.rmSync(root, {recursive: true});

  it('names the pages of each edition that lack the language', () => {
    const addresses = untranslatedAddresses(catalog, 'ru');
    expect(addresses).toEqual(['/elsom/', '/elsom/web/', '/1.0/jardam/', '/1.0/']);
  });

  it('names none where all is translated', () => {
    expect(untranslatedAddresses(catalog, 'ky')).toEqual([]);
  });
});
