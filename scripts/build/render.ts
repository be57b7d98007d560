import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ProjectPaths, repository } from '../paths.ts';
import { commitOf } from '../project/commit.ts';
import { type Apart, apart, type Listener, littleRoom } from './apart.ts';
import type { DataQuestion } from './data-process.ts';
import { withLock } from './lock.ts';
import { bundleProgram, findProgram, type KeptProgram, placeOf } from './pages/kept-program.ts';
import type { PagesTold } from './pages/print.ts';
import type { ArticlesMade, PagesQuestion } from './print-process.ts';

/** The printing of a project's pages, which has begun. */
export interface Printing {
  /** Prints the pages, once the articles are made. The listener hears of each page that is finished. */
  readonly finish: (articles: string, listener: Listener) => Promise<PagesTold>;
}

/**
 * Lets Astro write the pages of the project into `out`, and beside it a second process the files of data. Both
 * begin at once, since to bundle the program that prints takes as long as to make many articles; `work` calls
 * `finish` when these are made. The project and the version travel in the environment, because pages are bundled
 * and run apart from this process' modules.
 *
 * @throws BuildFailed where the content is wrong.
 */
export async function withPages<T>(
  paths: ProjectPaths,
  out: string,
  work: (printing: Printing) => Promise<T>,
): Promise<T> {
  // A folder that is no project is left as it is: whoever makes its articles says what is wrong.
  if (!existsSync(paths.seeds)) return work({ finish: () => Promise.reject(new Error('No articles')) });
  const { date, commit } = commitOf(paths.root);
  process.env['ON_THE_RECORD_PROJECT'] = paths.root;
  if (date !== undefined) process.env['ON_THE_RECORD_DATE'] = date;
  if (commit !== undefined) process.env['ON_THE_RECORD_COMMIT'] = commit;
  // Astro keeps what it knows of topics and pages, and the program that prints them, in the folder of the code,
  // whichever project it builds.
  return withLock(join(repository, '.cache/pages.lock'), 'build with this program', async () => {
    const program = findProgram(paths);
    const pages = beginPages(paths, out, program);
    const question = { out, cache: join(paths.root, '.cache'), shared: program.shared };
    // With more room for what is new it would take a hundred megabytes more, and no less time.
    const data = apart<DataQuestion, ArticlesMade, null>(module('data-process'), question, littleRoom);
    const finish: Printing['finish'] = async (articles, listener) => {
      const [told] = await Promise.all([
        pages.begun.then(({ finish }) => finish({ articles }, listener)),
        data.finish({ articles }),
      ]);
      return told;
    };
    try {
      return await work({ finish });
    } finally {
      pages.stop();
      data.stop();
    }
  });
}

const module = (name: string) => new URL(`./${name}.ts`, import.meta.url);

interface BegunPages {
  /** The process that prints, which has loaded its program or is about to. */
  readonly begun: Promise<Apart<ArticlesMade, PagesTold>>;
  readonly stop: () => void;
}

/** Begins the process that prints; before it, where no earlier build has left its program, the one that bundles. */
function beginPages(paths: ProjectPaths, out: string, program: KeptProgram): BegunPages {
  const running: { stop: () => void }[] = [];
  let stopped = false;
  const bundle = (folder: string) => {
    const bundling = apart(module('bundle-process'), {
      folder,
      cacheDir: join(paths.root, '.cache/astro', placeOf(paths)),
    });
    running.push(bundling);
    return bundling.finish({});
  };
  const bundled = program.isThere ? program.folder : bundleProgram(paths, program, bundle);
  const begun = Promise.resolve(bundled).then((folder) => {
    if (stopped) throw new Error('The build was stopped');
    const question: PagesQuestion = { paths, out, folder, shared: program.shared };
    const printing = apart<PagesQuestion, ArticlesMade, PagesTold>(module('print-process'), question);
    running.push(printing);
    return printing;
  });
  // Who asks for the pages is told what went wrong; before that another step may fail first.
  begun.catch(() => undefined);
  return {
    begun,
    stop: () => {
      stopped = true;
      for (const { stop } of running) stop();
    },
  };
}
