import {describe, expect, it} from 'vitest';

import {normaliseAddress} from '../../../src/sandbox/limits/address';

describe('normaliseAddress', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', 'IPv4 as it is'],
    ['192.0.2.7:5678', '192.0.2.7', 'IPv4 with a port'],
    ['[192.0.2.7]:5678', '192.0.2.7', 'IPv4 in brackets'],
    ['192.0.2.7:', '192.0.2.7', 'a port that is empty'],
    ['::ffff:192.0.2.7', '192.0.2.7', 'IPv4 written as IPv6'],
    ['::ffff:c000:207', '192.0.2.7', 'IPv4 written as IPv6 in hexadecimal'],
    ['[::ffff:192.0.2.7]:443', '192.0.2.7', 'IPv4 written as IPv6, with a port'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', 'IPv6 by its network'],
    ['2001:db8:1:2::9', '2001:db8:1:2', 'IPv6 written short'],
    ['2001:db8::1', '2001:db8:0:0', 'zeros left out'],
    ['2001:0DB8:0001:2::9', '2001:db8:1:2', 'zeros written out, and capitals'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2', 'IPv6 with a port'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2', 'IPv6 in brackets'],
    ['::1', '0:0:0:0', 'this machine'],
    ['[::1]:443', '0:0:0:0', 'this machine, with a port'],
    ['fe80::1%eth0', 'fe80:0:0:0', 'with a zone'],
    ['[fe80::1%25eth0]:80', 'fe80:0:0:0', 'with a zone and a port'],
    ['unknown', 'unknown', 'no address'],
    ['_hidden', 'unknown', 'a name as RFC 7239 has it'],
    ['192.0.2.7:5678:9', 'unknown', 'too many ports'],
    ['', 'unknown', 'nothing'],
  ])('makes %s into %s: %s', (address, normalised) => {
    expect(normaliseAddress(address)).toBe(normalised);
  });
});
