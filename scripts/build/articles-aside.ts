import type { Message } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import { apart, littleRoom } from './apart.ts';
import type { ArticlesAnswer, ArticlesQuestion } from './articles-process.ts';
import { asideOf } from './swap.ts';

/** What a build has to know of the pages of articles that it made. */
export interface MadeArticles {
  /** The folder in which they lie: beside the one in which they belong, where anything has changed. */
  readonly folder: string;
  readonly messages: readonly Message[];
  /** File stems of all seeds. */
  readonly seeds: ReadonlySet<string>;
}

/**
 * Makes the pages of the articles of projects, each beside the folder in which it belongs, in a process of its own:
 * what it holds of thousands of articles goes when it ends.
 */
export function articlesAside(projects: readonly ProjectPaths[]): Promise<MadeArticles[]> {
  return Promise.all(
    projects.map(async (paths) => {
      const module = new URL('./articles-process.ts', import.meta.url);
      const question = { paths, aside: asideOf(paths.articles) };
      const { seeds, ...made } = await apart<ArticlesQuestion, object, ArticlesAnswer>(
        module,
        question,
        littleRoom,
      ).finish({});
      return { ...made, seeds: new Set(seeds) };
    }),
  );
}
