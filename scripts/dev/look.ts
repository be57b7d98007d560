import type { Message } from '../../src/model.ts';
import { writeArticles } from '../articles.ts';
import { withProject } from '../build/lock.ts';
import type { ProjectPaths } from '../paths.ts';
import { checkContent } from '../project/content.ts';

/**
 * Makes the pages of articles what the seeds say, and tells all that is wrong with the project. Where the seeds are
 * wrong, the pages stay as they were.
 */
export async function lookAtProject(paths: ProjectPaths): Promise<readonly Message[]> {
  const made = await withProject(paths, () => writeArticles(paths, 'write'));
  return checkContent(paths, made);
}
