import {defineConfig, mergeConfig} from 'vitest/config';

import whole from '../../vitest.config.mts';

/** The tests of the mutated rooms alone, without a report of their own. */
export default mergeConfig(
  {...whole, test: {...whole.test, include: [], reporters: []}},
  defineConfig({
    test: {
      // Every branch is counted: what takes a second takes a minute.
      testTimeout: 300_000,
      include: [
        'tests/numbers/**/*.test.ts',
        'tests/guides/**/*.test.ts',
        'tests/sandbox/sqlite.test.ts',
      ],
    },
  }),
);
