/**
 * What `npm start` and `npm test` need before anything else can run. Plain JavaScript, because the Node that
 * starts it may be too old for the rest: the packages bring a newer one, which is first on the PATH of every
 * nested `npm run`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const repository = resolve(fileURLToPath(new URL('..', import.meta.url)));

const modules = join(repository, 'node_modules');

/**
 * Installs exactly what package-lock.json names, unless that is what is there: what a build needs, and with
 * `forTests` what tests need too, whatever NODE_ENV says. Ends the process on failure.
 */
export function installMissing({ forTests = false } = {}) {
  if (isInstalled(forTests)) return;
  console.log('Installing the packages that package-lock.json names (npm ci) …');
  const kinds = forTests ? ['--include=dev'] : [];
  const status = npm(['ci', ...kinds, '--no-audit', '--no-fund', '--loglevel=error'], repository);
  if (status !== 0) stop('npm ci failed: see its message above. It needs the npm registry.', status);
  if (isInstalled(forTests)) return;
  stop('The packages are there, but their Node does not run. Are install scripts off (ignore-scripts)?', 1);
}

/**
 * Runs one npm script of this repository with the Node of the packages, in the folder where the command was
 * typed, so that relative paths mean what the reader meant. Returns its exit code.
 */
export function npmRun(script, args = []) {
  const rest = args.length > 0 ? ['--', ...args] : [];
  return npm(
    ['--prefix', repository, 'run', '--silent', script, ...rest],
    process.env.INIT_CWD ?? process.cwd(),
  );
}

function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const viaCli = cli !== undefined && /\.c?js$/.test(cli);
  // Without npm's own path (started as `node scripts/start.mjs`) the shell finds npm, as npm.cmd on Windows.
  const [command, given] = viaCli ? [process.execPath, [cli, ...args]] : ['npm', args];
  const { status } = spawnSync(command, given, {
    cwd,
    stdio: 'inherit',
    shell: !viaCli && process.platform === 'win32',
  });
  return status ?? 1;
}

function isInstalled(forTests) {
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (installed === null) return false;
  const wanted = Object.entries(packagesOf(join(repository, 'package-lock.json')) ?? {});
  const isWanted = ([path, entry]) => path !== '' && !entry.optional && (forTests || !entry.dev);
  const missing = wanted.some((one) => isWanted(one) && installed[one[0]]?.version !== one[1].version);
  return !missing && nodeRuns();
}

function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : null;
}

// Also tells a node_modules that came from another kind of machine.
function nodeRuns() {
  const binary = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return spawnSync(binary, ['--version'], { shell: process.platform === 'win32' }).status === 0;
}

function stop(message, status) {
  console.error(message);
  process.exit(status);
}
