import {describe, expect, it} from 'vitest';

import {RU} from './smallSite';
import {tellMistakes} from './tellMistakes';

const published = 'current:\n  elsom/top-up: [dial, call]\n  elsom/web: [open]\n';

describe('a published address', () => {
  it('is told of when its step is gone, with the line to add', () => {
    const told = tellMistakes({'published.yaml': published}).join('\n');
    expect(told).toContain('"elsom/top-up#call", which was published');
    expect(told).toContain('neither a page or step with this address nor a redirect of it');
    expect(told).toContain('add the line "elsom/top-up#call: <where it stands now>"');
  });

  it('is told of when its page is gone, once', () => {
    const told = tellMistakes({'published.yaml': published});
    const [page, ...others] = told.filter((finding) => finding.includes('elsom/web'));
    expect(page).toContain('"elsom/web", which was published');
    expect(others).toEqual([]);
  });

  it('may lead on by one line of redirects.yaml', () => {
    const redirects = 'elsom/top-up#call: elsom/top-up#pin\nelsom/web: elsom/top-up\n';
    const told = tellMistakes({'published.yaml': published, 'redirects.yaml': redirects});
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('a redirect of it to "elsom/top-up#open", which does not exist');
    const more = `${redirects}elsom/web#open: elsom/top-up#dial\n`;
    expect(tellMistakes({'published.yaml': published, 'redirects.yaml': more})).toEqual([]);
  });

  it('stands where a page is written in one language alone', () => {
    const web = {'docs/elsom/web.mdx': '# Сайт\n\n## Ачуу {/* #open */}\n'};
    const only = 'current: {elsom/web: [open]}';
    expect(tellMistakes({...web, 'published.yaml': only}, 'draft')).toEqual([]);
  });

  it('of a page stands as long as its file does, readable or not', () => {
    const told = tellMistakes({
      ...{'docs/elsom/web.mdx': '# {\n', [`${RU}/elsom/web.mdx`]: '# {\n'},
      'published.yaml': 'current: {elsom/web: []}',
    });
    expect(told.join()).not.toContain('which was published');
  });

  it('of a frozen edition has to be put back, and no redirect will do', () => {
    const told = tellMistakes({
      'published.yaml': '"1.0": {elsom/a: [b], c: [d]}',
      'versions.json': '["1.0"]',
      'redirects.yaml': 'elsom/a: elsom/top-up\n',
      'versioned_docs/version-1.0/c.mdx': '# C\n',
    }).filter((finding) => finding.includes('which was published'));
    const frozen = 'versioned_docs/version-1.0';
    expect(told.map((finding) => finding.split('\n')[0])).toEqual([
      `${frozen}/c.mdx:1:1`,
      `${frozen}/elsom/a.mdx:1:1`,
    ]);
    for (const finding of told) {
      expect(finding).toContain('nor a redirect of it');
      expect(finding).toContain('put it back: a frozen edition keeps all its addresses');
    }
  });
});
