import {describe, expect, it} from 'vitest';

import {normaliseAddress} from '../../../src/sandbox/limits/address';

describe('normaliseAddress', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', 'IPv4 as it is'],
    ['::ffff:192.0.2.7', '192.0.2.7', 'IPv4 written as IPv6'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', 'IPv6 by its network'],
    ['2001:db8:1:2::9', '2001:db8:1:2', 'IPv6 written short'],
    ['2001:db8::1', '2001:db8:0:0', 'zeros left out'],
    ['2001:0db8:0001:2::9', '2001:db8:1:2', 'zeros written out'],
    ['::1', '0:0:0:0', 'this machine'],
    ['fe80::1%eth0', 'fe80:0:0:0', 'with an interface'],
  ])('makes %s into %s: %s', (address, normalised) => {
    expect(normaliseAddress(address)).toBe(normalised);
  });
});
