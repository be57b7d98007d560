/** `npm run verify`: checks the finished site; `verify` does the same at the end of every build. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { step } from './build/steps.ts';
import { printMessages } from './messages.ts';
import { projectPaths } from './paths.ts';
import { verify } from './verify/site.ts';

export { verify } from './verify/site.ts';

if (import.meta.main) await main();

async function main(): Promise<void> {
  const { project, out } = new Command('verify')
    .description('Checks the finished site against the seeds. Ends with 1 where something is wrong.')
    .option('--project <folder>', 'the project whose site to check')
    .option('--out <folder>', 'the finished site, where it is not <project>/dist')
    .parse()
    .opts<{ project?: string; out?: string }>();
  const paths = projectPaths(project, out);
  if (!existsSync(paths.out)) {
    console.error(`${paths.out}: no site here. Build it first: npm run build`);
    process.exitCode = 1;
    return;
  }
  const messages = await step('Verification', (progress) => verify(paths.out, paths, progress));
  const failed = printMessages(messages);
  if (failed) process.exitCode = 1;
  else console.log('Every page holds what it promises.');
}
