import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Message } from '../../src/model.ts';
import { writeArticles } from '../articles.ts';
import { writeClient } from '../client.ts';
import type { ProjectPaths } from '../paths.ts';
import { writeSearchIndex } from '../search-index.ts';
import { verify } from '../verify.ts';
import { BuildFailed } from './failed.ts';
import { pruneStyles } from './prune-styles.ts';
import { renderPages } from './render.ts';
import { step } from './steps.ts';
import { swapIn } from './swap.ts';

/**
 * The whole way from `seeds/` to a finished site in `paths.out`: articles, pages, client, search, verification.
 * Everything is written aside and swapped in at the end, so that a failed build leaves what was there.
 *
 * @throws BuildFailed with all problems of the step that found any.
 */
export async function buildSite(paths: ProjectPaths): Promise<void> {
  const aside = `${paths.out}.building-${process.pid}`;
  mkdirSync(dirname(aside), { recursive: true });
  const dropAside = () => rmSync(aside, { recursive: true, force: true });
  try {
    const articles = await step('Articles from seeds', () => writeArticles(paths, { mode: 'build' }));
    refuse('The articles could not be made.', articles.messages);
    await step('Pages', () => renderPages(paths, aside));
    await step('Styles', () => pruneStyles(aside));
    await step('Client scripts', () => writeClient(aside));
    await step(
      'Search',
      () => writeSearchIndex(aside),
      ({ records, pages }) => `${records} records of ${pages} pages`,
    );
    const findings = await step('Verification', () => verify(aside, paths));
    refuse('The finished site does not keep its promises.', findings);
    swapIn(aside, paths.out);
  } finally {
    dropAside();
  }
}

function refuse(message: string, problems: readonly Message[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new BuildFailed(message, problems);
}
