/** `npm run new -- DIR`: a project folder to begin with; its files say what may stand in them. */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { endWith } from './ending.ts';
import { printMessages } from './messages.ts';
import { repository } from './paths.ts';

const typedIn = process.env['INIT_CWD'] ?? process.cwd();

const [given = ''] = new Command('new')
  .description('Makes a project folder with an example article, a topic, a source file and a note.')
  .argument('<dir>', 'a folder that is new or empty')
  .parse().args;

await endWith(async () => {
  const folder = resolve(typedIn, given);
  const shown = relative(typedIn, folder) || '.';
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.git') : [];
  if (there.length > 0) {
    const reason = `Unexpected \`${there[0]}\` in the folder, expected a folder that is new or empty`;
    const hint = 'Name another folder, and then put your articles into its seeds/.';
    printMessages([
      { path: shown, line: 1, column: 1, rule: 'folder-not-empty', reason, hint, severity: 'error' },
    ]);
    return 1;
  }
  cpSync(join(repository, 'scripts/starter'), folder, { recursive: true });
  const named = /[^\w./-]/.test(shown) ? `"${shown}"` : shown;
  console.log(`${shown} is ready. To see it:  npm start -- --project ${named}`);
  return 0;
});
