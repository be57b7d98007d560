import { type ArticlesResult, writeArticles } from '../articles.ts';
import type { ProjectPaths } from '../paths.ts';

/** What a build has to know of the pages of articles that it made. */
export type MadeArticles = Pick<ArticlesResult, 'folder' | 'messages' | 'seeds'>;

/** Makes the pages of the articles of projects, each beside the folder in which it belongs. */
export function articlesAside(projects: readonly ProjectPaths[]): Promise<MadeArticles[]> {
  return Promise.all(
    projects.map(async (paths) => {
      const { folder, messages, seeds } = await writeArticles(paths, { mode: 'build', aside: true });
      return { folder, messages, seeds };
    }),
  );
}
