/** `npm run permalinks`: promises the addresses of the finished site; later builds fail when one is lost. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { permalinksOf, writePermalinks } from '../src/portable/permalinks.ts';
import { projectPaths } from './paths.ts';
import { lockFile, readLock } from './portable/keep-addresses.ts';
import { surveySite } from './portable/survey.ts';

const { project, out } = new Command('permalinks')
  .description(`Adds the addresses of the finished site to ${lockFile}. It takes none away.`)
  .option('--project <folder>', 'the project whose site was built')
  .option('--out <folder>', 'the finished site, where it is not <project>/dist')
  .parse()
  .opts<{ project?: string; out?: string }>();

const paths = projectPaths(project, out);
if (existsSync(join(paths.out, 'index.html'))) {
  const { pages, files } = surveySite(paths.out, true);
  const present = permalinksOf([...pages.values()], files.keys());
  const { text, added } = writePermalinks(readLock(paths.content) ?? [], present);
  writeFileSync(join(paths.content, 'permalinks.txt'), text);
  console.log(`${lockFile}: ${added} added, ${text.split('\n').length - 2} in all.`);
} else {
  console.error(`${paths.out}: no site here. Build it first: npm run build`);
  process.exitCode = 1;
}
