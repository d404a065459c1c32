import {readFileSync} from 'node:fs';

/** A runner that was never reached left no report, and has counted nothing. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

const [code] = process.argv.slice(2);
const unit = read('test-results/unit.json');
const {stats: browser = {}} = read('test-results/browser.json');
const passed = (unit.numPassedTests ?? 0) + (browser.expected ?? 0) + (browser.flaky ?? 0);
const failed = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0);
// What broke before or beside the tests (the installation, types, lint) is one failure too.
console.log(`${passed} passed, ${code !== '0' && failed === 0 ? 1 : failed} failed`);
