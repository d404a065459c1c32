import {describe, expect, it} from 'vitest';

import {partsOf} from '../../../src/plugins/takeAlong/parts';

const routes = {
  '/-bc1': {__comp: 'frame', __context: {plugin: 'plugin'}},
  '/-d16': {__comp: 'page', content: 'home'},
  '/elsom/top-up-ussd/-65a': {__comp: 'page', content: 'guide'},
  '/elsom/-65b': {__comp: 'page', content: 'provider'},
  '/1.0/elsom/top-up-ussd/-6c4': {__comp: 'page', content: 'old'},
  '/ru/-c42': {__comp: 'frame', __context: {plugin: 'plugin'}},
  '/ru/elsom/top-up-ussd/-0aa': {__comp: 'page', content: 'russian'},
};

describe('partsOf', () => {
  it('names the parts of the page and of the frames around it, each once', () => {
    const parts = ['frame', 'plugin', 'page', 'home', 'guide'];
    expect(partsOf('/elsom/top-up-ussd/', routes)).toEqual(parts);
  });

  it('keeps to the language of the page', () => {
    expect(partsOf('/ru/elsom/top-up-ussd/', routes)).toEqual([
      'frame',
      'plugin',
      'page',
      'russian',
    ]);
  });
});
