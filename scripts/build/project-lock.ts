import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ProjectPaths, repository } from '../paths.ts';
import { withLock } from './lock.ts';

/** Runs `work` while nothing else writes in the project. A folder that is no project is left as it is. */
export function withProject<T>({ root, seeds }: ProjectPaths, work: () => Promise<T>): Promise<T> {
  if (!existsSync(seeds)) return work();
  return withLock(join(root, '.cache/project.lock'), 'command in this project', work);
}

/** Runs `work` while nobody else prints with this program: Astro writes into the folder of the code, whatever it builds. */
export function withProgram<T>(work: () => Promise<T>): Promise<T> {
  return withLock(join(repository, '.cache/pages.lock'), 'build with this program', work);
}
