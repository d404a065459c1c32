import {describe, expect, it} from 'vitest';

import {screen} from '../../../src/guides/screen';
import {readExamples} from '../../../src/plugins/gallery';
import {readExample} from '../../../src/plugins/gallery/readExample';

const text = `title: {ky: Терүү, ru: Набор}
---
screen: {kind: dialler}
do: {type: '*900#'}
`;

describe('an example of the gallery', () => {
  it('is a title, and a step with the text it is written in', () => {
    expect(readExample(text, 'a/dialler.yaml')).toEqual({
      id: 'dialler',
      title: {ky: 'Терүү', ru: 'Набор'},
      yaml: "screen: {kind: dialler}\ndo: {type: '*900#'}",
      step: {screen: {kind: 'dialler'}, do: {type: '*900#'}},
    });
  });

  it.each([
    ['a title in one language', text.replace(', ru: Набор', ''), 1],
    ['a kind that does not exist', text.replace('dialler', 'tv'), 3],
    ['a file without the line ---', text.replace('---\n', ''), 1],
  ])('stops the build at %s', (_what, broken, line) => {
    expect(() => readExample(broken, 'a/dialler.yaml')).toThrow(`a/dialler.yaml:${line}:1`);
  });
});

describe('the gallery', () => {
  it('shows every kind of screen and every part', () => {
    const shown = readExamples().flatMap(({step}) => [step, ...(step.then ?? [])]);
    const kinds = screen.options.map(({shape}) => shape.kind.value);
    expect([...new Set(shown.map((scene) => scene.screen.kind))].sort()).toEqual(kinds.sort());
    const parts = shown.flatMap((scene) => ('parts' in scene.screen ? scene.screen.parts : []));
    const names = new Set(parts.map((part) => Object.keys(part)[0]));
    expect([...names].sort()).toEqual(
      'button choice field heading item left-out result search shows tab text'.split(' '),
    );
  });
});
