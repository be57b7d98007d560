/** `npm start`: installs what is missing, builds the site and serves it. `--port` is for the server alone. */
import { installMissing, npmRun } from './install-missing.mjs';

const args = process.argv.slice(2);
const buildArgs = args.filter((arg, at) => !arg.startsWith('--port') && args[at - 1] !== '--port');

installMissing();
const built = npmRun('build', buildArgs);
process.exitCode = built === 0 ? npmRun('preview', args) : built;
