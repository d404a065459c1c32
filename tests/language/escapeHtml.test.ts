import {describe, expect, it} from 'vitest';

import {escapeHtml} from '../../src/language/escapeHtml';

describe('escapeHtml', () => {
  it('leaves no sign of markup, between tags or in an attribute', () => {
    expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe(
      '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;',
    );
  });

  it('leaves other text as it is', () => {
    expect(escapeHtml('Төлөм: *900#, «Оплатить»')).toBe('Төлөм: *900#, «Оплатить»');
  });
});
