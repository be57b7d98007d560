/**
 * `npm test`: installs what is missing, then runs every check to its end, so that one run shows all failures.
 * The last line sums the test cases; linting, type checking and building count as one each.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing, npmRun } from './install-missing.mjs';

const steps = [
  { title: 'Lint', script: 'lint' },
  { title: 'Types', script: 'check' },
  { title: 'Unit and property tests', script: 'test:unit', counts: true },
  { title: 'Build of the site', script: 'build', args: ['--check'] },
  { title: 'Whole-site and browser tests', script: 'test:site', counts: true },
];

// Plain lines where nobody watches; some tools colour theirs when they only see that it is a CI.
if (!process.stdout.isTTY) process.env.NO_COLOR ??= '1';

// Many tests start a build: Node keeps what it has compiled of the program for the next one.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'on-the-record-compiled');

installMissing({ forTests: true });
const reports = mkdtempSync(join(tmpdir(), 'on-the-record-test-'));
const sum = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = run(step);
  sum.passed += passed;
  sum.failed += failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

function run({ title, script, counts, args: own = [] }) {
  console.log(`\n== ${title} (npm run ${script})`);
  const started = Date.now();
  const report = join(reports, `${script.replace(':', '-')}.json`);
  const args = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : own;
  const status = npmRun(script, args);
  const cases = counts
    ? countCases(report, status)
    : { passed: Number(status === 0), failed: Number(status !== 0) };
  console.log(
    `${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return cases;
}

// A run can fail without a failing case: a file that does not load, a set-up that throws.
function countCases(report, status) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || Number(status !== 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
