/** `npm run articles [-- --project DIR] [-- --check] [-- --report]`: the pages of the articles, from their seeds. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Message } from '../src/model.ts';
import { type Mode, planChanges } from './articles/changes.ts';
import { type ReadArticle, readProject } from './articles/read.ts';
import { reportOn } from './articles/report.ts';
import { printMessages } from './messages.ts';
import { type ProjectPaths, projectPaths } from './paths.ts';

export interface ArticlesOptions {
  readonly mode: Mode;
}

export interface ArticlesResult {
  readonly articles: readonly ReadArticle[];
  /** File names of pages written and removed; none where there was an error. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** About the project's files. Where one is an error, nothing was written. */
  readonly messages: readonly Message[];
  /** One text for each seed; see {@link reportOn}. */
  readonly report: () => string;
}

/**
 * Turns every seed of a project into its page. All or nothing: where anything is wrong, no file is touched.
 * The same seeds and content give the same bytes on any machine.
 */
export async function writeArticles(paths: ProjectPaths, { mode }: ArticlesOptions): Promise<ArticlesResult> {
  const project = readProject(paths);
  const { articles, defaults } = project;
  const changes = await planChanges(paths, project, mode);
  const messages = [...project.messages, ...changes.messages];
  const report = () => reportOn(articles, defaults);
  const { unchanged } = changes;
  if (messages.some(({ severity }) => severity === 'error')) {
    return { articles, written: [], removed: [], unchanged, messages, report };
  }
  mkdirSync(paths.articles, { recursive: true });
  for (const [name, mdx] of changes.write) writeAside(paths.articles, name, mdx);
  for (const name of changes.remove) rmSync(join(paths.articles, name));
  const written = [...changes.write.keys()];
  return { articles, written, removed: changes.remove, unchanged, messages, report };
}

/** A page is whole or not there, whenever somebody looks. */
function writeAside(folder: string, name: string, mdx: string): void {
  const aside = join(folder, `.${name}.${process.pid}`);
  try {
    writeFileSync(aside, mdx);
    renameSync(aside, join(folder, name));
  } finally {
    rmSync(aside, { force: true });
  }
}

async function main(): Promise<number> {
  const { project, check, report } = new Command('articles')
    .description('Makes the pages of a project from its seeds.')
    .option('--project <dir>', 'the project folder; this repository unless given')
    .option('--check', 'change nothing, and fail where a page is not what its seed gives')
    .option('--report', 'print what was read in each seed, left out, tagged, linked, unknown and doubtful')
    .parse()
    .opts<{ project?: string; check?: boolean; report?: boolean }>();
  const result = await writeArticles(projectPaths(project), { mode: check ? 'check' : 'write' });
  if (report) process.stdout.write(`${result.report()}\n\n`);
  const failed = printMessages(result.messages);
  const { articles, written, removed, unchanged } = result;
  process.stdout.write(
    failed
      ? 'Nothing was written.\n'
      : `${articles.length} articles: ${written.length} written, ${unchanged} unchanged, ${removed.length} removed.\n`,
  );
  return failed ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();
