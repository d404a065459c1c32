import {describe, expect, it} from 'vitest';

import {tellMistakes} from './tellMistakes';

const published = 'current:\n  elsom/top-up: [dial, call]\n  elsom/web: [open]\n';

describe('a published address', () => {
  it('is told of when its step is gone, with the line to add', () => {
    const told = tellMistakes({'published.yaml': published}).join('\n');
    expect(told).toContain('"elsom/top-up#call", which was published');
    expect(told).toContain('add the line "elsom/top-up#call: <where it stands now>"');
  });

  it('is told of when its page is gone, once', () => {
    const told = tellMistakes({'published.yaml': published});
    expect(told.filter((finding) => finding.includes('elsom/web'))).toHaveLength(1);
  });

  it('may lead on by one line of redirects.yaml', () => {
    const redirects = 'elsom/top-up#call: elsom/top-up#pin\nelsom/web: elsom/top-up\n';
    const told = tellMistakes({'published.yaml': published, 'redirects.yaml': redirects});
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('a redirect of it to "elsom/top-up#open", which does not exist');
    const more = `${redirects}elsom/web#open: elsom/top-up#dial\n`;
    expect(tellMistakes({'published.yaml': published, 'redirects.yaml': more})).toEqual([]);
  });

  it('of a frozen edition has to be put back', () => {
    const told = tellMistakes({
      'published.yaml': '"1.0": {elsom/a: [b]}',
      'versions.json': '["1.0"]',
    });
    expect(told.join()).toContain('put it back: a frozen edition keeps all its addresses');
  });
});
