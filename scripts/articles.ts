/** `npm run articles [-- --project DIR] [-- --check] [-- --report]`: the pages of the articles, from their seeds. */
import { Command } from 'commander';
import type { Message } from '../src/model.ts';
import { type Inputs, readInputs } from './articles/inputs.ts';
import { lookFirst } from './articles/look-first.ts';
import { type Changes, type Mode, makePages } from './articles/pages.ts';
import { type ReadArticle, readArticles } from './articles/read.ts';
import { reportOn } from './articles/report.ts';
import { withProject } from './build/lock.ts';
import type { Store } from './build/store.ts';
import { endWith } from './ending.ts';
import { printMessages } from './messages.ts';
import { type ProjectPaths, projectPaths } from './paths.ts';
import { checkContent } from './project/content.ts';

export interface ArticlesResult extends Changes {
  readonly articles: readonly ReadArticle[];
  readonly inputs: Inputs;
}

/**
 * Turns every seed of a project into its page. All or nothing: where anything is wrong, no file is touched. What was
 * read of a seed before is taken from `store`. The same seeds and content give the same bytes on any machine.
 */
export async function writeArticles(
  paths: ProjectPaths,
  mode: Mode,
  store: Store | null = null,
  inputs: Inputs = readInputs(paths),
): Promise<ArticlesResult> {
  const none = { written: [], removed: [], unchanged: 0 };
  // What follows from an unread file, such as another slug, would only be told as a second mistake.
  if (isWrong(inputs.messages)) return { ...none, articles: [], inputs, messages: inputs.messages };
  const read = await readArticles(inputs, store);
  const messages = [...inputs.messages, ...read.messages];
  if (isWrong(messages)) return { ...none, articles: read.articles, inputs, messages };
  const changes = makePages(read.articles, inputs.defaults, paths.articles, mode);
  return { ...changes, articles: read.articles, inputs, messages: [...messages, ...changes.messages] };
}

const isWrong = (messages: readonly Message[]) => messages.some(({ severity }) => severity === 'error');

/** For a person to look through: a text for each seed, and what to look at first. */
export function articlesReport({ articles, inputs }: ArticlesResult): string {
  return [reportOn(articles, inputs.defaults, inputs.topics), lookFirst(articles)]
    .filter(Boolean)
    .join('\n\n');
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
  const result = await withProject(paths, () => writeArticles(paths, check ? 'check' : 'write'));
  if (report) process.stdout.write(`${articlesReport(result)}\n\n`);
  const refused = printMessages(checkContent(paths, result));
  const { articles, written, removed, unchanged } = result;
  const told = `${articles.length} articles: ${written.length} written, ${unchanged} unchanged, ${removed.length} removed.\n`;
  const failed = isWrong(result.messages);
  process.stdout.write(failed ? 'Nothing was written.\n' : told);
  if (refused && !failed) process.stdout.write('A build would refuse the files of content/: see above.\n');
  return failed || refused ? 1 : 0;
}

if (import.meta.main) await endWith(main);
