import {describe, expect, it} from 'vitest';

import {holdsLink, renewLink} from '../../src/desk/macro';
import {desk} from './desk';

const moved = {
  ...desk,
  redirects: {
    'elsom/top-up-ussd#code': 'elsom/top-up-ussd#secret',
    'elsom/top-up-ussd#secret': 'elsom/top-up-ussd#pin',
    'elsom/by-phone': 'elsom/top-up-ussd',
  },
};

describe('an old link', () => {
  it.each([
    ['https://tolom.example/ru/elsom/top-up-ussd/#pin', '/elsom/top-up-ussd/#pin', 'in Russian'],
    ['/1.0/elsom/top-up-ussd/#pin', '/elsom/top-up-ussd/#pin', 'of an old edition'],
    ['https://a.kg/ru/1.0/optima24/pay/#find', '/optima24/pay/#find', 'of both'],
    [
      'https://a.kg/go/elsom/top-up-ussd?edition=1.0&lang=ru#pin',
      '/elsom/top-up-ussd/#pin',
      'short',
    ],
    ['https://a.kg/elsom/top-up-ussd/#code', '/elsom/top-up-ussd/#pin', 'renamed twice'],
    ['https://a.kg/ru/elsom/by-phone/#amount', '/elsom/top-up-ussd/#amount', 'of a moved page'],
    ['https://a.kg/elsom/top-up-ussd/#lost', '/elsom/top-up-ussd/', 'of a part that is gone'],
    ['https://a.kg/elsom/top-up-ussd/#practise-pin', '/elsom/top-up-ussd/#pin', 'to practice'],
    ['https://a.kg/elsom/top-up-ussd/#fail-limit', '/failures/#limit', 'to a failure in practice'],
    ['https://a.kg/support/?failure=limit&lang=ru', '/failures/#limit', 'of the desk itself'],
    ['https://a.kg/ru/', '/', 'of the first page'],
    ['Кайрылыңыз: https://a.kg/ru/contacts/ рахмат', '/contacts/', 'inside a macro'],
  ])('%s leads to %s: %s', (link, address) => {
    expect(holdsLink(link)).toBe(true);
    expect(renewLink(link, moved)?.address).toBe(address);
  });

  it('that nothing took the place of leads nowhere', () => {
    expect(renewLink('https://a.kg/ru/qiwi/pay/#pin', moved)).toBeUndefined();
  });

  it('is not turned in a circle', () => {
    const circle = {...desk, redirects: {'a#b': 'a#c', 'a#c': 'a#b'}};
    expect(renewLink('/a/#b', circle)).toBeUndefined();
  });

  it.each(['пин-код же инн', '0312 960 888', '14/16 сан'])('is not %s', (question) => {
    expect(holdsLink(question)).toBe(false);
  });
});
