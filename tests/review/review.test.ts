import fs from 'node:fs';
import path from 'node:path';

import {afterEach, describe, expect, it} from 'vitest';

import {writeAnnotation} from '../../src/review/annotation';
import {writeCodeQuality} from '../../src/review/codeQuality';
import {writeComment} from '../../src/review/comment';
import {readFindings} from '../../src/review/readFindings';
import {smallSite, writeSite} from '../guides/checks/smallSite';

const finding = {
  ...{file: 'docs/a,b.mdx', line: 3, column: 5, expected: 'a: b', found: '50 %\n| <x>'},
  cure: 'write it',
};

describe('A finding in a pull request', () => {
  it('stands beside its line, with every sign that GitHub would take for its own written otherwise', () => {
    expect(writeAnnotation(finding, 'error')).toBe(
      '::error file=docs/a%2Cb.mdx,line=3,col=5,title=Expected a%3A b::' +
        'Found: 50 %25%0A| <x>%0ATo mend: write it',
    );
  });

  it('is a row of a comment, whatever signs are in it', () => {
    const comment = writeComment({mistakes: [finding], warnings: []});
    expect(comment).toContain('### To mend: 1');
    expect(comment).toContain('| `docs/a,b.mdx:3` | 50 % \\| &lt;x> | a: b | write it |');
  });

  it('is one of thirty at most, and the others are counted', () => {
    const comment = writeComment({mistakes: Array(40).fill(finding), warnings: []});
    expect(comment.match(/^\| `/gm)).toHaveLength(30);
    expect(comment).toContain('And 10 more');
  });

  it('is an issue of the report that GitLab reads', () => {
    const [issue] = JSON.parse(writeCodeQuality({mistakes: [finding], warnings: []}));
    expect(issue).toMatchObject({severity: 'major', location: {path: 'docs/a,b.mdx'}});
    expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is none where all is right, and the comment says so', () => {
    expect(writeComment({mistakes: [], warnings: []})).toContain('nothing to mend');
  });
});

describe('Everything that is told of the guides', () => {
  let root = '';
  afterEach(() => fs.rmSync(root, {recursive: true}));

  it('holds what each check finds, once a line', () => {
    root = writeSite(smallSite);
    const page = path.join(root, 'docs/elsom/top-up.mdx');
    const text = fs.readFileSync(page, 'utf8');
    fs.writeFileSync(page, `${text.replace('title:', 'titel:')}\nБолүм. <Stepp />\n`);
    const {mistakes} = readFindings(root);
    const lines = mistakes.map(({file, line}) => `${file}:${line}`);
    expect(new Set(lines).size).toBe(lines.length);
    expect(mistakes.map(({found}) => found)).toEqual(['"Болүм"', '"titel"']);
  });
});
