import {describe, expect, it} from 'vitest';

import {contentRootOf, flowFileOf} from '../../src/guides/flowFile';

const docs = 'docusaurus-plugin-content-docs';

describe('flowFileOf', () => {
  it.each([
    ['docs/elsom/a.mdx', 'docs/elsom/a.flow.yaml'],
    [`i18n/ru/${docs}/current/elsom/a.mdx`, 'docs/elsom/a.flow.yaml'],
    ['versioned_docs/version-1.0/elsom/a.mdx', 'versioned_docs/version-1.0/elsom/a.flow.yaml'],
    [`i18n/ru/${docs}/version-1.0/elsom/a.mdx`, 'versioned_docs/version-1.0/elsom/a.flow.yaml'],
  ])('finds the flow of %s', (page, flow) => {
    expect(flowFileOf(`/site/${page}`, '/site')).toBe(`/site/${flow}`);
  });
});

describe('contentRootOf', () => {
  it.each([
    ['docs/index.mdx', 'docs'],
    [`i18n/ru/${docs}/current/elsom/a.mdx`, 'docs'],
    ['versioned_docs/version-1.0/elsom/a.mdx', 'versioned_docs/version-1.0'],
    [`i18n/ru/${docs}/version-1.0/index.mdx`, 'versioned_docs/version-1.0'],
  ])('finds the edition of %s', (page, root) => {
    expect(contentRootOf(`/site/${page}`, '/site')).toBe(`/site/${root}`);
  });
});
