import type { ProjectPaths } from '../paths.ts';
import { commitOf } from '../project/commit.ts';

/**
 * Says in the environment which project is built, of which commit and date: pages are bundled and printed apart from
 * the modules of this process.
 */
export function setEnvironment(paths: ProjectPaths): void {
  const { date, commit } = commitOf(paths.root);
  process.env['ON_THE_RECORD_PROJECT'] = paths.root;
  if (date !== undefined) process.env['ON_THE_RECORD_DATE'] = date;
  if (commit !== undefined) process.env['ON_THE_RECORD_COMMIT'] = commit;
}
