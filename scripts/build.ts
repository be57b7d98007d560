/** `npm run build [-- --project DIR] [-- --out DIR] [-- --check]`: from raw articles to a finished, checked site. */
import { Command } from 'commander';
import { buildSite } from './build/build-site.ts';
import { endWith } from './ending.ts';
import { projectPaths } from './paths.ts';

const { project, out, archive, check } = new Command('build')
  .description('Makes the site of a project folder.')
  .option('--project <dir>', 'the project folder; this repository unless given')
  .option('--out <dir>', 'where the site goes; dist in the project folder unless given')
  .option('--archive', 'an archive of the whole site, also where it is large')
  .option(
    '--check',
    'write nothing into content/articles, and fail where it is not what the seeds give; so in a CI',
  )
  .parse()
  .opts<{ project?: string; out?: string; archive?: true; check?: true }>();

if (archive) process.env['ON_THE_RECORD_ARCHIVE'] = '1';
await endWith(async () => {
  const isCheck = check === true || process.env['CI'] === 'true';
  await buildSite(projectPaths(project, out), isCheck ? 'check' : 'write');
  return 0;
});
