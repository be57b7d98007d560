import type { Message } from '../../src/model.ts';
import { ContentError } from '../../src/record/problem.ts';
import { openProject } from '../../src/record/read.ts';
import { makeRecord } from '../../src/record/record.ts';
import { writeArticles } from '../articles.ts';
import { withProject } from '../build/project-lock.ts';
import type { ProjectPaths } from '../paths.ts';
import { checkContent } from '../project/content.ts';

/**
 * Makes the pages of articles what the seeds say, and tells all that is wrong with the project: its seeds, its
 * files, and words in them that stand nowhere. Where the seeds are wrong, the pages stay as they were.
 */
export async function lookAtProject(paths: ProjectPaths): Promise<readonly Message[]> {
  const { messages, seeds } = await withProject(paths, () => writeArticles(paths, { mode: 'write' }));
  const told = [...messages, ...checkContent(paths, seeds)];
  if (told.some(({ severity }) => severity === 'error')) return told;
  try {
    makeRecord(openProject(paths.root));
    return told;
  } catch (error) {
    if (error instanceof ContentError) return [...told, ...error.problems];
    throw error;
  }
}
