import {describe, expect, it} from 'vitest';

import {readRegistryFile} from '../../src/sandbox/registryFile';

const HEADER = 'number,holder,kind,amount';
const read = (...lines: string[]) => readRegistryFile([HEADER, ...lines].join('\n'));

describe('readRegistryFile', () => {
  it('reads accounts, with quotes, a byte order mark and Windows lines', () => {
    const text = `\ufeff${HEADER}\r\n02902202410090,"Булка, ОсОО",inn,\r\n\r\n7000000000000088,ИП Пример,invoice,450.50\r\n`;
    expect(readRegistryFile(text)).toEqual({
      faults: [],
      lines: [
        {number: '02902202410090', holder: 'Булка, ОсОО', kind: 'inn', amountDue: null},
        {number: '7000000000000088', holder: 'ИП Пример', kind: 'invoice', amountDue: 45_050},
      ],
    });
  });

  it('does without the column of amounts', () => {
    const {lines} = readRegistryFile('kind,number,holder\ninn,02902202410090,ОсОО Булка\n');
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['029022024100,ОсОО Булка,inn,', 'number must be the 14 digits of an inn, and nothing else'],
    ['7000,ОсОО Булка,invoice,', 'number must be the 16 digits of an invoice, and nothing else'],
    ['0290 2202410090,ОсОО Булка,inn,', 'number must be the 14 digits of an inn, and nothing else'],
    ['00101200010008,ОсОО Булка,inn,', 'number belongs to a scenario of the sandbox'],
    ['02902202410090,,inn,', 'holder must not be empty'],
    [`02902202410090,${'О'.repeat(201)},inn,`, 'holder must not exceed 200 characters'],
    ['02902202410090,ОсОО Булка,card,', 'kind must be inn or invoice'],
    ['02902202410090,ОсОО Булка,inn,5', 'amount is for an invoice alone'],
    ['7000000000000088,ОсОО Булка,invoice,12.5', 'amount must be in som, as 1200 or 1200.50'],
  ])('names the line and what is wrong: %s', (line, what) => {
    const good = '02902202410103,ОсОО Тандыр,inn,';
    expect(read(good, line)).toEqual({lines: [], faults: [{line: 3, what}]});
  });

  it('names every wrong line at once', () => {
    const {faults} = read('1,ОсОО Булка,inn,', '02902202410090,ОсОО Тандыр,inn,', '2,,inn,');
    expect(faults.map(({line}) => line)).toEqual([2, 4]);
  });

  it('names the second line of a number that comes twice', () => {
    const line = '02902202410090,ОсОО Булка,inn,';
    expect(read(line, line).faults).toEqual([{line: 3, what: 'number stands in the file twice'}]);
  });

  it.each([
    ['', 1, /no accounts/],
    [HEADER, 1, /no accounts/],
    ['holder,kind\nОсОО Булка,inn', 1, /^the header must be number,holder,kind/],
    [`${HEADER},phone\n`, 1, /^the header must be/],
    [`${HEADER}\n02902202410090,ОсОО Булка`, 2, /not as many cells/],
    [`${HEADER}\n02902202410090,"ОсОО Булка,inn,`, 2, /a quote is open/],
  ])('tells that a file is no such table: %j', (text, line, what) => {
    expect(readRegistryFile(text)).toEqual({
      lines: [],
      faults: [{line, what: expect.stringMatching(what) as string}],
    });
  });
});
