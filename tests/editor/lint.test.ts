import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';

const page = `---
title: X
sidebar_positon: 3
description: y
---

# X {/* #x */}

<NumberChek />
`;

describe('The rules that an editor shows in a page', () => {
  it('underline a name and a tag that no page knows, each with its cure', async () => {
    const eslint = new ESLint();
    const [result] = await eslint.lintText(page, {filePath: 'docs/elsom/new.mdx'});
    const own = result!.messages.filter(({ruleId}) => ruleId?.startsWith('page/'));
    expect(own.map(({line, ruleId}) => [line, ruleId])).toEqual([
      [3, 'page/right'],
      [9, 'page/right'],
    ]);
    expect(own[0]!.message).toContain('to mend: correct the spelling');
    expect(own[1]!.message).toContain('<NumberCheck>');
  });
});
