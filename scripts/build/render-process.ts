/** Astro in a process of its own. Started by `beginPages`, which sends it what to build. */
import { type AstroInlineConfig, build } from 'astro';
import type { ProjectPaths } from '../paths.ts';
import { workApart } from './apart.ts';
import { openKeptPages } from './pages/kept-pages.ts';
import { type PagesTold, printing } from './pages/prerenderer.ts';
import { openPruning } from './pages/prune-styles.ts';

/** What the printing of pages has to know at its beginning. */
export interface PagesQuestion {
  readonly paths: ProjectPaths;
  /** Where the site is written. */
  readonly out: string;
  /** Where Astro keeps what it remembers. */
  readonly cacheDir: string;
}

/** What is known when the articles are made. */
export interface ArticlesMade {
  /** The folder in which their pages lie. */
  readonly articles: string;
}

workApart<PagesQuestion, ArticlesMade, PagesTold>(async ({ paths, out, cacheDir }, further, listener) => {
  const told: PagesTold = { printed: 0, keptFromBefore: 0 };
  const ready = further.then(({ articles }) => {
    process.env['ON_THE_RECORD_ARTICLES'] = articles;
  });
  const finish = await openPruning();
  const config: AstroInlineConfig = {
    root: process.cwd(),
    outDir: out,
    cacheDir,
    logLevel: 'error',
    // The files of data are written into the same folder at the same time.
    vite: { build: { emptyOutDir: false } },
    integrations: [printing({ out, ready, openKept: () => openKeptPages(paths), finish, told, listener })],
  };
  await build(config);
  return told;
});
