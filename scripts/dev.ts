/** `npm run dev [-- --project DIR]`: the site while it is being written; what is saved shows at once. */
import { Command } from 'commander';
import { startDev } from './dev/start-dev.ts';
import { endWith } from './ending.ts';
import { projectPaths } from './paths.ts';

const { project, port } = new Command('dev')
  .description('Serves the site of a project folder while it is being written.')
  .option('--project <dir>', 'the project folder; this repository unless given')
  .option('--port <number>', 'port to listen on', '4321')
  .parse()
  .opts<{ project?: string; port: string }>();

await endWith(async () => {
  await startDev(projectPaths(project), Number(port));
  return 0;
});
