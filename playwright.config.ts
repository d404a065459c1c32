import {defineConfig} from '@playwright/test';

import {findBrowser} from './src/browser/findBrowser';

const port = Number(process.env.TEST_PORT ?? 4173);
const outputDir = 'test-results/browser';
const baseURL = `http://127.0.0.1:${port}`;

/** The browser is to speak with our server alone, not with its maker's. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir,
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', {outputFile: 'test-results/browser.json'}]],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'ky',
    // A button that never comes is told as that, not as a test that took too long.
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    // A trace of every test costs as much again as the test: `--trace on` records one where it is wanted.
    trace: 'off',
    launchOptions: {
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
    },
  },
  webServer: {
    command: 'npm run serve',
    url: `${baseURL}/healthz`,
    reuseExistingServer: false,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      // Playwright empties the folder first: no run finds what another one paid.
      DATABASE_URL: `file:${outputDir}/sandbox.db`,
      SANDBOX_LOG: 'warn',
      // All readers of the tests come from one address, and many a second.
      SANDBOX_ADDRESS_SESSIONS_PER_MINUTE: '100000',
    },
  },
});
