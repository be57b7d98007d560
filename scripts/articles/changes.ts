import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Pool } from '../threads/pool.ts';
import { shownPath } from './list-seeds.ts';
import { leftover, type Mode, pagesThere, refuse } from './pages-there.ts';
import type { NamedArticle, ReadProject } from './read.ts';
import type { Stage } from './stage.ts';
import type { PageJob, PagesShared, WrittenPage } from './write-pages.ts';

/** What is to be done to the folder of pages; the new ones lie in the stage. */
export interface Changes {
  /** File names. */
  readonly written: readonly string[];
  readonly remove: readonly string[];
  readonly unchanged: number;
  readonly messages: readonly Message[];
}

export const noChanges: Changes = { written: [], remove: [], unchanged: 0, messages: [] };

/** What pages are made with. */
export interface Making {
  readonly paths: ProjectPaths;
  readonly mode: Mode;
  readonly pool: Pool;
  /** Where new pages go. */
  readonly stage: Stage;
}

/** What became of one article's page: as it was, or new, or what is wrong with it. */
type Outcome = 'unchanged' | 'new' | readonly Message[];

/**
 * Makes the pages and compares them with those that are there; new ones are written to the stage. A page that is
 * there and was made by this program of the same before is not made again, except for a check.
 */
export async function makePages(making: Making, project: ReadProject): Promise<Changes> {
  const { paths, mode, pool } = making;
  const { articles } = project;
  // By the number of their article: pages are not made in order.
  const outcomes: Outcome[] = [];
  const job = {
    module: new URL('./write-pages.ts', import.meta.url).href,
    name: 'writePages',
    shared: { defaults: project.defaults, byReference: mode !== 'build' },
  };
  const jobs = jobsOf(making, project, (at) => {
    outcomes[at] = 'unchanged';
  });
  await pool.each<NumberedJob, PagesShared, WrittenPage>(job, jobs, async (page, { at }) => {
    outcomes[at] = await settle(page, articles[at] as NamedArticle, making, project);
  });
  const names = articles.map(({ slug }) => `${slug}.mdx`);
  const kept = new Set(names);
  const others = pagesThere(paths.articles).filter((name) => !kept.has(name));
  const left = leftover(others, paths.articles, shownPath(paths.root, paths.articles), articles, mode);
  return {
    written: names.filter((_, at) => outcomes[at] === 'new'),
    unchanged: outcomes.filter((outcome) => outcome === 'unchanged').length,
    remove: left.remove,
    messages: [
      ...outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : outcome)),
      ...left.messages,
    ],
  };
}

/** A page to be made, with the number of its article. */
type NumberedJob = PageJob & { readonly at: number };

/** The pages that have to be made to know what they ought to be; `known` is told of each of the others. */
function* jobsOf(making: Making, project: ReadProject, known: (at: number) => void): Generator<NumberedJob> {
  const { paths, mode, stage } = making;
  const there = new Set(pagesThere(paths.articles));
  for (const [at, article] of project.articles.entries()) {
    const name = `${article.slug}.mdx`;
    const before = there.has(name) ? readFileSync(join(paths.articles, name)) : undefined;
    const { seedSha256, statements, source, slug } = article;
    if (mode !== 'check' && isRemembered(article, project, before)) known(at);
    else {
      const extraction = project.memory.extractionOf(article.id);
      const page = `${shownPath(paths.root, paths.articles)}/${name}`;
      // Where no page is, there is nothing to compare the new one with.
      const file = before === undefined && mode !== 'check' ? stage.fileFor(name) : null;
      yield { at, extraction, statements, seedSha256, source, slug, page, file };
    }
  }
}

function isRemembered(article: NamedArticle, project: ReadProject, page: Buffer | undefined): boolean {
  const made = project.memory.pageOf(article.id);
  if (page === undefined || made === undefined) return false;
  return made.key === keyOf(article, project) && made.sha256 === hash('sha256', page);
}

/** Everything that a page is made from and the version of the memory does not say. */
function keyOf({ key, slug, statements }: NamedArticle, { defaults }: ReadProject): string {
  return hash('sha256', JSON.stringify([key, slug, statements, defaults]));
}

/** Compares a page with the one that is there, and puts it on the stage where it may take its place. */
async function settle(
  { mdx, sha256, problems }: WrittenPage,
  article: NamedArticle,
  making: Making,
  project: ReadProject,
): Promise<Outcome> {
  const outcome = mdx === null ? 'new' : await compare(mdx, problems, article, making);
  if (problems.length === 0 && typeof outcome === 'string')
    project.memory.keepPage(article.id, { key: keyOf(article, project), sha256 });
  return outcome;
}

async function compare(
  mdx: string,
  problems: readonly Message[],
  article: NamedArticle,
  { paths, mode, stage }: Making,
): Promise<Outcome> {
  const name = `${article.slug}.mdx`;
  const file = join(paths.articles, name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before === mdx) return 'unchanged';
  const page = `${shownPath(paths.root, paths.articles)}/${name}`;
  const messages = (await refuse(article, page, before, mdx, mode)) ?? problems;
  if (messages.length > 0) return messages;
  writeFileSync(stage.fileFor(name), mdx);
  return 'new';
}
