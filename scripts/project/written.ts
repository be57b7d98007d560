import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openProject } from '../../src/content/project.ts';
import { type Content, readContent } from '../../src/content/read.ts';
import type { TopicKeywords } from '../../src/model.ts';
import { repository } from '../paths.ts';

/** What people wrote in `content/` of the project at `root`: all of it but what is made from the seeds. */
export function readWritten(root: string): Content {
  const files = openProject(root);
  const folder: typeof files.folder = (path, ending) =>
    path === 'content/articles' ? [] : files.folder(path, ending);
  return readContent({ ...files, folder });
}

/** Ids and keywords of the topics, in code-unit order of their files. */
export const keywordsOf = ({ topics }: Content): TopicKeywords[] =>
  topics.map(({ id, front }) => ({ id, keywords: front.keywords }));

/** The nearest parent of `path` that has topics, or else this repository. */
export function enclosingProject(path: string): string {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content', 'topics'))) return folder;
    if (folder === dirname(folder)) return repository;
  }
}
