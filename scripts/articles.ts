/** `npm run articles [-- --project DIR] [-- --check] [-- --report]`: the pages of the articles, from their seeds. */
import { Command } from 'commander';
import type { Message } from '../src/model.ts';
import { type Mode, noChanges, planChanges } from './articles/changes.ts';
import { lookFirst } from './articles/look-first.ts';
import { type ReadArticle, readProject } from './articles/read.ts';
import { reportOn } from './articles/report.ts';
import { stageArticles } from './articles/stage.ts';
import { withProject } from './build/project-lock.ts';
import { recover, swapIn } from './build/swap.ts';
import { endWith } from './ending.ts';
import { printMessages } from './messages.ts';
import { type ProjectPaths, projectPaths } from './paths.ts';

export interface ArticlesOptions {
  readonly mode: Mode;
  /** Leave the pages beside the folder that they belong in, for the caller to swap in. */
  readonly aside?: boolean;
}

export interface ArticlesResult {
  readonly articles: readonly ReadArticle[];
  /** File stems of all seeds, unreadable ones too. */
  readonly seeds: ReadonlySet<string>;
  /** File names of pages written and removed; none where there was an error. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** About the project's files. Where one is an error, nothing was written. */
  readonly messages: readonly Message[];
  /** One text for each seed; see {@link reportOn}. */
  readonly report: () => string;
  /** The folder in which the pages lie as they are to be. */
  readonly folder: string;
}

/**
 * Turns every seed of a project into its page. All or nothing: where anything is wrong, no file is touched,
 * and otherwise the folder of pages is exchanged as a whole.
 * The same seeds and content give the same bytes on any machine.
 */
export async function writeArticles(
  paths: ProjectPaths,
  { mode, aside = false }: ArticlesOptions,
): Promise<ArticlesResult> {
  const project = await readProject(paths);
  const { articles, seeds, defaults } = project;
  // What follows from an unread file, such as another slug, would only be told as a second mistake.
  const unread = project.messages.some(({ severity }) => severity === 'error');
  const changes = unread ? noChanges : await planChanges(paths, project, mode);
  const messages = [...project.messages, ...changes.messages];
  const report = () => [reportOn(articles, defaults), lookFirst(articles)].filter(Boolean).join('\n\n');
  const { unchanged, remove: removed } = changes;
  const result = { articles, seeds, unchanged, messages, report };
  if (messages.some(({ severity }) => severity === 'error') || mode === 'check') {
    return { ...result, written: [], removed: [], folder: paths.articles };
  }
  recover(paths.articles);
  const folder = stageArticles(paths.articles, changes);
  const written = [...changes.write.keys()];
  if (aside || folder === paths.articles) return { ...result, written, removed, folder };
  swapIn(folder, paths.articles);
  return { ...result, written, removed, folder: paths.articles };
}

async function main(): Promise<number> {
  const { project, check, report } = new Command('articles')
    .description('Makes the pages of a project from its seeds.')
    .option('--project <dir>', 'the project folder; this repository unless given')
    .option('--check', 'change nothing, and fail where a page is not what its seed gives')
    .option('--report', 'print what was read in each seed, left out, tagged, linked, unknown and doubtful')
    .parse()
    .opts<{ project?: string; check?: boolean; report?: boolean }>();
  const paths = projectPaths(project);
  const result = await withProject(paths, () => writeArticles(paths, { mode: check ? 'check' : 'write' }));
  if (report) process.stdout.write(`${result.report()}\n\n`);
  const failed = printMessages(result.messages);
  const { articles, written, removed, unchanged } = result;
  process.stdout.write(
    failed
      ? 'Nothing was written.\n'
      : `${articles.length} articles: ${written.length} written, ${unchanged} unchanged, ${removed.length} removed.\n`,
  );
  return failed ? 1 : 0;
}

if (import.meta.main) await endWith(main);
