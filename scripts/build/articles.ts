import { writeArticles } from '../articles.ts';
import { printMessages } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { commitOf } from '../project/commit.ts';
import { checkContent } from '../project/content.ts';
import { refuse } from './failed.ts';
import { asideOf } from './swap.ts';

/** The pages of a project's articles. */
export interface MadeArticles {
  /** The folder in which they lie: beside the one in which they belong, where anything has changed. */
  readonly articles: string;
  readonly count: number;
}

/**
 * Makes the pages of the articles, and checks what people have written.
 *
 * @throws BuildFailed where a seed or a file of `content/` is wrong.
 */
export async function makeArticles(paths: ProjectPaths): Promise<MadeArticles> {
  const made = await writeArticles(paths, { mode: 'build', aside: asideOf(paths.articles) });
  const messages = [...made.messages, ...checkContent(paths, made)];
  refuse('The files of the project are not right.', messages);
  printMessages(messages);
  const { date, commit } = commitOf(paths.root);
  // Pages are bundled and printed apart from the modules of this process, so that these travel in the environment.
  process.env['ON_THE_RECORD_PROJECT'] = paths.root;
  process.env['ON_THE_RECORD_ARTICLES'] = made.folder;
  if (date !== undefined) process.env['ON_THE_RECORD_DATE'] = date;
  if (commit !== undefined) process.env['ON_THE_RECORD_COMMIT'] = commit;
  return { articles: made.folder, count: made.seeds.size };
}
