/** The pages of articles in a process of its own. Started by `articlesAside`, which says where they go. */
import type { ArticlesResult } from '../articles.ts';
import type { ProjectPaths } from '../paths.ts';
import { keepCompiled } from '../threads/compiled.ts';
import { workApart } from './apart.ts';

export interface ArticlesQuestion {
  readonly paths: ProjectPaths;
  /** Where the pages go for now. It bears the number of the process that asks, which is the one to outlive them. */
  readonly aside: string;
}

export interface ArticlesAnswer extends Pick<ArticlesResult, 'folder' | 'messages'> {
  readonly seeds: readonly string[];
}

keepCompiled();
const { writeArticles } = await import('../articles.ts');

workApart<ArticlesQuestion, object, ArticlesAnswer>(async ({ paths, aside }) => {
  const { folder, messages, seeds } = await writeArticles(paths, { mode: 'build', aside });
  return { folder, messages, seeds: [...seeds] };
});
