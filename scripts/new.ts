/** `npm run new -- DIR`: a project folder to begin with; its files say what may stand in them. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { jsonSchemaOf, templateOf } from '../src/content/explain.ts';
import { type ContentFile, contentFiles } from '../src/content/files.ts';
import { endWith } from './ending.ts';
import { fileError, printMessages } from './messages.ts';
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
    printMessages([fileError(shown, 'folder-not-empty', reason, hint)]);
    return 1;
  }
  cpSync(join(repository, 'scripts/starter'), folder, { recursive: true });
  explainContent(folder);
  const named = /[^\w./-]/.test(shown) ? `"${shown}"` : shown;
  console.log(`${shown} is ready. To see it:  npm start -- --project ${named}
To begin with your own articles:  cd ${named} && rm seeds/example.txt content/*/example.*`);
  return 0;
});

/** A template of each kind of file, and for editors what may stand in it. */
function explainContent(folder: string): void {
  const [schemas, templates] = [join(folder, 'content/.schemas'), join(folder, 'templates')];
  mkdirSync(schemas);
  mkdirSync(templates);
  for (const [name, file] of Object.entries<ContentFile>(contentFiles)) {
    writeFileSync(join(schemas, `${name}.json`), `${JSON.stringify(jsonSchemaOf(file), null, 2)}\n`);
    const up = '../'.repeat(file.path.split('/').length - 1);
    if (file.path.endsWith('.yaml'))
      writeFileSync(join(templates, `${name}.yaml`), templateOf(file, `${up}.schemas/${name}.json`));
  }
}
