import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'astro';
import type { ContentError } from '../../src/record/problem.ts';
import { type ProjectPaths, repository } from '../paths.ts';
import { BuildFailed } from './failed.ts';
import { withLock } from './lock.ts';

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
 * Lets Astro write the pages of the project into `out`. The project and the version travel in the environment,
 * because pages are bundled and run apart from this process' modules.
 *
 * @throws BuildFailed where the content is wrong.
 */
export async function renderPages(paths: ProjectPaths, out: string): Promise<void> {
  const { date, commit } = versionOf(paths.root);
  process.env['ON_THE_RECORD_PROJECT'] = paths.root;
  process.env['ON_THE_RECORD_ARTICLES'] = paths.articles;
  if (date !== undefined) process.env['ON_THE_RECORD_DATE'] = date;
  if (commit !== undefined) process.env['ON_THE_RECORD_COMMIT'] = commit;
  const config = {
    root: repository,
    outDir: out,
    cacheDir: join(paths.root, '.cache/astro'),
    logLevel: 'error',
  } as const;
  try {
    // Astro keeps what it knows of topics and pages, and the program that prints them, in the folder of the code,
    // whichever project it builds; and it finds its packages only from there.
    process.chdir(repository);
    await withLock(join(repository, '.cache/pages.lock'), 'build with this program', () => build(config));
  } catch (error) {
    const problems = problemsOf(error);
    if (problems === undefined) throw error;
    throw new BuildFailed('The content of the project is not right. Nothing was published.', problems);
  }
}

/** The error comes from a bundle with classes of its own, so it is known by its name. */
function problemsOf(error: unknown): ContentError['problems'] | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ContentError' && 'problems' in error) return (error as ContentError).problems;
  return problemsOf(error.cause);
}
