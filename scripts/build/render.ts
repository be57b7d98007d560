import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type ProjectPaths, repository } from '../paths.ts';
import { apart } from './apart.ts';
import { withLock } from './lock.ts';
import type { PagesTold } from './pages/prerenderer.ts';

/** The commit and its date, or nothing outside a version history; `SOURCE_DATE_EPOCH` overrides the date. */
function versionOf(root: string): { date?: string; commit?: string } {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const given =
    epoch === undefined ? {} : { date: new Date(Number(epoch) * 1000).toISOString().slice(0, 10) };
  try {
    const answer = execFileSync('git', ['log', '-1', '--format=%H %ct'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [commit = '', seconds = '0'] = answer.toString().trim().split(' ');
    return { commit, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), ...given };
  } catch {
    return given;
  }
}

/**
 * Lets Astro write the pages of the project into `out`, and beside it a second process the files of data. The
 * project and the version travel in the environment, because pages are bundled and run apart from this process'
 * modules.
 *
 * @throws BuildFailed where the content is wrong.
 */
export async function renderPages(paths: ProjectPaths, out: string): Promise<PagesTold> {
  const { date, commit } = versionOf(paths.root);
  process.env['ON_THE_RECORD_PROJECT'] = paths.root;
  process.env['ON_THE_RECORD_ARTICLES'] = paths.articles;
  if (date !== undefined) process.env['ON_THE_RECORD_DATE'] = date;
  if (commit !== undefined) process.env['ON_THE_RECORD_COMMIT'] = commit;
  const module = (name: string) => new URL(`./${name}.ts`, import.meta.url);
  const pages = { paths, out, cacheDir: cacheOf(paths.root) };
  // Astro keeps what it knows of topics and pages, and the program that prints them, in the folder of the code,
  // whichever project it builds.
  const [told] = await withLock(join(repository, '.cache/pages.lock'), 'build with this program', () =>
    Promise.all([
      apart<typeof pages, PagesTold>(module('render-process'), pages),
      apart(module('data-process'), { out }),
    ]),
  );
  return told;
}

/** What Astro remembers holds paths, so a project that was moved begins anew. */
function cacheOf(root: string): string {
  const place = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(root, '.cache/astro', place);
}
