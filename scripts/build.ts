/** `npm run build [-- --project DIR] [-- --out DIR]`: from raw articles to a finished, checked site. */
import { Command } from 'commander';
import { buildSite } from './build/build-site.ts';
import { endWith } from './ending.ts';
import { projectPaths } from './paths.ts';

const { project, out, archive } = new Command('build')
  .description('Makes the site of a project folder.')
  .option('--project <dir>', 'the project folder; this repository unless given')
  .option('--out <dir>', 'where the site goes; dist in the project folder unless given')
  .option('--archive', 'an archive of the whole site, also where it is large')
  .parse()
  .opts<{ project?: string; out?: string; archive?: true }>();

if (archive) process.env['ON_THE_RECORD_ARCHIVE'] = '1';
await endWith(async () => {
  await buildSite(projectPaths(project, out));
  return 0;
});
