/** What is mutated, and by which tests: the rooms whose mistakes would cost a reader money. */
export default {
  mutate: [
    'src/numbers/**/*.ts',
    '!src/numbers/words/**',
    'src/guides/{practice,judge,dialledPath,practiceData,scenes,labels}.ts',
    'src/guides/checks/**/*.ts',
    'src/sandbox/ledger.ts',
  ],
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: {configFile: 'bench/mutation/vitest.config.mjs', related: false},
  coverageAnalysis: 'perTest',
  // A constant that is read when a module loads would be tried against every test.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  ignorePatterns: [
    'build',
    'bench/*/node_modules',
    'test-results',
    'versioned_docs',
    '.docusaurus*',
  ],
  reporters: ['clear-text', 'json'],
  clearTextReporter: {allowColor: false, allowEmojis: false, logTests: false, reportTests: false},
  jsonReporter: {fileName: 'test-results/mutation.json'},
  tempDirName: 'node_modules/.cache/stryker',
  thresholds: {high: 95, low: 90, break: 85},
};
