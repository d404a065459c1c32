import {describe, expect, it} from 'vitest';

import {readQuery, shortLink, writeQuery} from '../../src/desk/links';
import {languages} from '../../src/language/language';
import {someOf} from '../house/someOf';
import {desk, placeAt} from './desk';

describe('the desk’s own address', () => {
  it('is read as it was written, for every place', () => {
    for (const place of someOf(desk.places)) {
      for (const language of languages) {
        const asked = readQuery(writeQuery(place, language), desk.places);
        expect(asked).toEqual({place, language});
      }
    }
  });

  it('is easy to write by hand', () => {
    expect(writeQuery(placeAt('elsom/top-up-ussd#pin'), 'ru')).toBe(
      '?guide=elsom/top-up-ussd&step=pin&lang=ru',
    );
    expect(writeQuery(placeAt('failures#limit'), 'ky')).toBe('?failure=limit&lang=ky');
  });

  it('may ask for nothing that there is', () => {
    expect(readQuery('', desk.places).language).toBeUndefined();
    expect(readQuery('?guide=elsom/gone&lang=en', desk.places)).toEqual({
      ...{place: undefined, language: undefined},
    });
  });
});

describe('a short link', () => {
  it('names a language only where it is asked to', () => {
    const place = placeAt('megapay/top-up#amount');
    expect(shortLink(place, '')).toBe('/go/megapay/top-up#amount');
    expect(shortLink(place, '', 'ky')).toBe('/go/megapay/top-up?lang=ky#amount');
  });
});
