/** `npm run articles [-- --project DIR] [-- --check] [-- --report]`: the pages of the articles, from their seeds. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Message } from '../src/model.ts';
import { makePages, noChanges } from './articles/changes.ts';
import { listAll, shownPath } from './articles/list-seeds.ts';
import { lookFirst } from './articles/look-first.ts';
import { MemoryBroken } from './articles/memory.ts';
import type { Mode } from './articles/pages-there.ts';
import { type ReadArticle, type ReadProject, readProject } from './articles/read.ts';
import { reportOn } from './articles/report.ts';
import { openStage } from './articles/stage.ts';
import { wholeArticles } from './articles/whole.ts';
import { withProject } from './build/project-lock.ts';
import { asideOf, swapIn } from './build/swap.ts';
import { endWith } from './ending.ts';
import { printMessages } from './messages.ts';
import { type ProjectPaths, projectPaths } from './paths.ts';
import { checkContent } from './project/content.ts';
import { openPool, type Pool } from './threads/pool.ts';

export interface ArticlesOptions {
  readonly mode: Mode;
  /** Leave the pages in this folder, beside the one that they belong in, for the caller to swap in. */
  readonly aside?: string;
}

export interface ArticlesResult {
  /** How many articles were read. */
  readonly count: number;
  /** All that was read of them, read again: not for thousands. */
  readonly articles: readonly ReadArticle[];
  /** File stems of all seeds, unreadable ones too. */
  readonly seeds: ReadonlySet<string>;
  /** File names of pages written and removed; none where there was an error. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** About the project's files. Where one is an error, nothing was written. */
  readonly messages: readonly Message[];
  /** One text for each seed, for a person to look through. */
  readonly report: () => string;
  /** The folder in which the pages lie as they are to be. */
  readonly folder: string;
}

/**
 * Turns every seed of a project into its page. All or nothing: where anything is wrong, no file is touched,
 * and otherwise the folder of pages is exchanged as a whole.
 * The same seeds and content give the same bytes on any machine.
 */
export async function writeArticles(paths: ProjectPaths, options: ArticlesOptions): Promise<ArticlesResult> {
  if (!existsSync(paths.seeds)) return nothingMade(paths);
  const pool = openPool();
  try {
    return await makeArticles(paths, options, pool);
  } catch (error) {
    // Somebody has changed what was remembered: nothing is lost with it but time.
    if (error instanceof MemoryBroken) return await makeArticles(paths, options, pool);
    throw error;
  } finally {
    await pool.close();
  }
}

async function makeArticles(
  paths: ProjectPaths,
  { mode, aside }: ArticlesOptions,
  pool: Pool,
): Promise<ArticlesResult> {
  const stage = openStage(paths.articles, aside ?? asideOf(paths.articles));
  const project = await readProject(paths, pool);
  // What follows from an unread file, such as another slug, would only be told as a second mistake.
  const making = isWrong(project.messages) ? noChanges : makePages({ paths, mode, pool, stage }, project);
  const changes = await Promise.resolve(making).catch((error: unknown) => {
    stage.discard();
    throw error;
  });
  project.memory.save(project.articles.map(({ id }) => id));
  project.memory.close();
  const messages = [...project.messages, ...changes.messages];
  const { written, remove: removed, unchanged } = changes;
  const answer = { project, messages, unchanged };
  if (isWrong(messages) || mode === 'check') {
    stage.discard();
    return answerWith({ ...answer, written: [], removed: [], folder: paths.articles });
  }
  const folder = stage.finish(removed);
  const isAside = aside !== undefined || folder === paths.articles;
  if (!isAside) swapIn(folder, paths.articles);
  return answerWith({ ...answer, written, removed, folder: isAside ? folder : paths.articles });
}

/** A folder that is no project is told of, and left as it is. */
function nothingMade(paths: ProjectPaths): ArticlesResult {
  const found: Message[] = [];
  listAll(paths, found);
  const messages = found.map((one) => ({ ...one, path: shownPath(paths.root, one.path ?? '') }));
  const none = { count: 0, articles: [], seeds: new Set<string>(), written: [], removed: [], unchanged: 0 };
  return { ...none, messages, report: () => '', folder: paths.articles };
}

const isWrong = (messages: readonly Message[]) => messages.some(({ severity }) => severity === 'error');

type Plain = Pick<ArticlesResult, 'written' | 'removed' | 'unchanged' | 'messages' | 'folder'>;

function answerWith({ project, ...plain }: Plain & { readonly project: ReadProject }): ArticlesResult {
  return {
    ...plain,
    count: project.articles.length,
    seeds: project.seeds,
    get articles() {
      return wholeArticles(project);
    },
    report: () => {
      const articles = wholeArticles(project);
      return [reportOn(articles, project.defaults), lookFirst(articles)].filter(Boolean).join('\n\n');
    },
  };
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
  const { count, written, removed, unchanged } = result;
  const told = `${count} articles: ${written.length} written, ${unchanged} unchanged, ${removed.length} removed.\n`;
  process.stdout.write(failed ? 'Nothing was written.\n' : told);
  const refused = printMessages(checkContent(paths, result));
  if (refused && !failed) process.stdout.write('A build would refuse the files of content/: see above.\n');
  return failed || refused ? 1 : 0;
}

if (import.meta.main) await endWith(main);
