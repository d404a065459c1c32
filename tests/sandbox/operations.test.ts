import fs from 'node:fs';

import {describe, expect, it} from 'vitest';

const read = (file: string) => fs.readFileSync(file, 'utf8');

describe('the operators’ page', () => {
  it('tells every setting that the server reads, and no other', () => {
    const known = read('src/sandbox/config.ts').match(
      /\b(?:PORT|HOST|DATABASE_URL|SITE_DIR|SANDBOX_[A-Z_]+)\b/g,
    );
    const told = read('src/sandbox/OPERATIONS.md').match(
      /`(?:PORT|HOST|DATABASE_URL|SITE_DIR|SANDBOX_[A-Z_]+)`/g,
    );
    const bare = new Set(told?.map((name) => name.slice(1, -1)));
    expect([...bare].sort()).toEqual([...new Set(known)].sort());
  });

  it('shows a file that can be imported as it stands', async () => {
    const {readRegistryFile} = await import('../../src/sandbox/registryFile');
    const csv = /```csv\n([^`]+)```/.exec(read('src/sandbox/OPERATIONS.md'))![1]!;
    expect(readRegistryFile(csv)).toMatchObject({faults: [], lines: [{}, {amountDue: 45_050}]});
  });
});
