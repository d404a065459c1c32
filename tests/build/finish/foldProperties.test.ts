import postcss from 'postcss';
import {describe, expect, it} from 'vitest';

import {foldProperties} from '../../../src/build/finish/foldProperties';

const read = (css: string, ...words: string[]) =>
  postcss([foldProperties(new Set(words))])
    .process(css, {from: undefined})
    .css.split('\n')
    .at(-1);

describe('foldProperties', () => {
  it('puts a value that is the same everywhere where it is read, through others too', () => {
    expect(read(':root{--gap:1rem;--row:calc(var(--gap)*2)}\np{margin:var(--row)}')).toBe(
      'p{margin:calc(1rem*2)}',
    );
  });

  it('parts values that only brackets kept apart', () => {
    expect(read(':root{--y:1rem;--x:2rem}\np{padding:var(--y)var(--x);font:1px/var(--y)a}')).toBe(
      'p{padding:1rem 2rem;font:1px/1rem a}',
    );
  });

  it.each([
    [':root{--c:red}p{--c:blue}', 'one that an element sets otherwise'],
    [":root{--c:red}html[data-theme='dark']{--c:blue}", 'one that a theme sets otherwise'],
    ['@media (max-width:9px){:root{--c:red}}', 'one that holds at some widths'],
    ['p{--c:red}', 'one that the root does not set'],
    [':root{--c:inherit}', 'one whose meaning hangs on the element'],
    [':root{--a:red;--c:var(--a)}p{--a:blue}', 'one that reads what an element sets otherwise'],
    [':root{--c:var(--b)}', 'one that reads what nobody sets'],
  ])('leaves %s alone: %s', (css) => {
    expect(read(`${css}\np{color:var(--c)}`)).toBe('p{color:var(--c)}');
  });

  it('folds what reads a colour of the theme, which is the same for all elements', () => {
    const themes = ":root{--c:red;--line:1px solid var(--c)}[data-theme='dark']{--c:blue}";
    expect(read(`${themes}\np{border:var(--line)}`)).toBe('p{border:1px solid var(--c)}');
  });

  it('leaves alone what a page or a script names', () => {
    expect(read(':root{--c:red}\np{color:var(--c)}', '--c')).toBe('p{color:var(--c)}');
  });
});
