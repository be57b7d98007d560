/** `npm run --silent nginx > site.conf`: the headers of the finished site as an nginx configuration. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readHeadersFile } from '../../src/portable/hosting-headers.ts';
import { nginxConfig } from '../../src/portable/nginx.ts';
import { projectPaths } from '../paths.ts';

const { project, out, under } = new Command('nginx')
  .description('Prints an nginx configuration with the headers of the finished site.')
  .option('--project <folder>', 'the project whose site was built')
  .option('--out <folder>', 'the finished site, where it is not <project>/dist')
  .option('--under <path>', 'path under which the site is to lie', '/')
  .parse()
  .opts<{ project?: string; out?: string; under: string }>();

const paths = projectPaths(project, out);
const list = join(paths.out, '_headers');
if (existsSync(list)) process.stdout.write(nginxConfig(readHeadersFile(readFileSync(list, 'utf8')), under));
else {
  console.error(`${paths.out}: no site here. Build it first: npm run build`);
  process.exitCode = 1;
}
