import {expect, it} from 'vitest';

import {namedFiles} from '../../src/offline/namedFiles';

const styles = '/assets/css/styles.cf600e67.css';
const keeper = '/assets/keep.47c3be4d.js';
const scripts = ['/assets/js/runtime~main.e8025739.js', '/assets/js/main.7af3636e.js'];

it.each([
  [
    'as it is written',
    `<link rel="stylesheet" href="${styles}"><script data-keep="${keeper}" data-scripts="${scripts.join(' ')}">`,
  ],
  [
    'without quotes, as it is built',
    `<link rel=stylesheet href=${styles}><script data-keep=${keeper} data-scripts="${scripts.join(' ')}">`,
  ],
])('finds what a page names: %s', (_, html) => {
  expect(namedFiles(`${html}<button data-keep="">`)).toEqual({
    styles: [styles],
    keeper: [keeper],
    scripts,
  });
});
