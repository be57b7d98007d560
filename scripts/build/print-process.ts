/** Prints the pages, in a process of its own, with the program that Astro has bundled. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProjectPaths } from '../paths.ts';
import { workApart } from './apart.ts';
import type { Program } from './pages/app.ts';
import { ENTRY, FILES, PROGRAM } from './pages/bundling.ts';
import { openKeptPages } from './pages/kept-pages.ts';
import { type PagesTold, printPages } from './pages/print.ts';
import { openPruning } from './pages/prune-styles.ts';

/** What the printing of pages has to know at its beginning. */
export interface PagesQuestion {
  readonly paths: ProjectPaths;
  /** Where the site is written. */
  readonly out: string;
  /** The folder of the program, and one number for all that it is made from. */
  readonly folder: string;
  readonly shared: string;
}

/** What is known when the articles are made. */
export interface ArticlesMade {
  /** The folder in which their pages lie. */
  readonly articles: string;
}

workApart<PagesQuestion, ArticlesMade, PagesTold>(async (question, further, listener) => {
  const { paths, out, folder, shared } = question;
  const program: Program = await import(pathToFileURL(join(folder, PROGRAM, ENTRY)).href);
  const finish = await openPruning();
  process.env['ON_THE_RECORD_ARTICLES'] = (await further).articles;
  cpSync(join(folder, FILES), out, { recursive: true });
  const kept = openKeptPages(paths, shared);
  return await printPages(program, { out, kept, finish, listener });
});
