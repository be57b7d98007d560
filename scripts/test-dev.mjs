/** `npm run test:dev`: the tests of the development server, which must run with no build beside them. */
import { spawnSync } from 'node:child_process';

const env = { ...process.env, ON_THE_RECORD_TESTS: 'dev' };
const vitest = ['vitest', 'run', '--config', 'src/tests/vitest.config.ts', ...process.argv.slice(2)];
const { status } = spawnSync('npx', ['--no-install', ...vitest], {
  env,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
