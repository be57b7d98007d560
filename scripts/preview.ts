/** `npm run preview`: serves the finished site with the headers of the published one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectPaths } from './paths.ts';
import { serve } from './serve.ts';

const { project, out, port } = new Command('preview')
  .description('Serves the finished site on this machine and prints its address.')
  .option('--project <folder>', 'the project whose site to serve')
  .option('--out <folder>', 'the finished site, where it is not <project>/dist')
  .option('--port <number>', 'first port to try', (given) => Number.parseInt(given, 10), 4321)
  .parse()
  .opts<{ project?: string; out?: string; port: number }>();

const paths = projectPaths(project, out);
if (existsSync(join(paths.out, 'index.html'))) {
  const { url } = await serve(paths.out, { port, nextFreePort: true });
  console.log(
    `\nThe site is at ${url}\nStop it with Ctrl+C. The same files open by double click: ${paths.out}/index.html`,
  );
} else {
  console.error(`${paths.out}: no site here. Build it first: npm run build`);
  process.exitCode = 1;
}
