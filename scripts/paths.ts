import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository: where the code is, and the default project. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The folders of a project; `out` is where its finished site goes. */
export interface ProjectPaths {
  readonly root: string;
  readonly seeds: string;
  readonly content: string;
  readonly articles: string;
  readonly sources: string;
  readonly out: string;
}

/**
 * The folders of the project at `root`. Relative paths resolve against the folder in which the command was
 * typed (`INIT_CWD`, which npm sets), not against this repository.
 */
export function projectPaths(root: string = repository, out?: string): ProjectPaths {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  const project = resolve(typedIn, root);
  const content = join(project, 'content');
  return {
    root: project,
    seeds: join(project, 'seeds'),
    content,
    articles: join(content, 'articles'),
    sources: join(content, 'sources'),
    out: out === undefined ? join(project, 'dist') : resolve(typedIn, out),
  };
}
