import {describe, expect, it} from 'vitest';

import {readRequest} from '../../src/editions/request';

describe('readRequest', () => {
  it('reads the name of the edition and of the next one', () => {
    expect(readRequest(['2.0', '--next', '3.0'])).toEqual({name: '2.0', next: '3.0'});
  });

  it.each([
    [[]],
    [['2.0']],
    [['--next', '3.0']],
    [['2.0', '--next']],
    [['2.0', '3.0', '--next', '4.0']],
    [['spring', '--next', '3.0']],
    [['../2.0', '--next', '3.0']],
  ])('refuses %j, and says how it is said', (args) => {
    expect(() => readRequest(args)).toThrow('npm run edition:cut -- 2.0 --next 3.0');
  });
});
