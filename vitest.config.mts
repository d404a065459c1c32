import path from 'node:path';

import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@site': path.resolve(import.meta.dirname),
      '@docusaurus/Link': path.resolve(import.meta.dirname, 'tests/components/docusaurus/Link.tsx'),
    },
  },
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Components are tested in a page of their own: the file says so with @vitest-environment.
    environment: 'node',
    // Some tests start a program; on a busy machine that takes longer than Vitest's five seconds.
    testTimeout: 30_000,
    // Half the tests wait for a program that they started: each core has a worker.
    maxWorkers: '100%',
    // Half of a file's time would be loading again what the file before it had loaded.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    reporters: ['default', ['json', {outputFile: 'test-results/unit.json'}]],
  },
});
