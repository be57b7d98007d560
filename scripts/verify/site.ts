import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Message } from '../../src/model.ts';
import { type Progress, unwatched } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import { checkAcross, checkTitles, type Site } from './across.ts';
import { addressesInCss } from './addresses.ts';
import { checkAllegations, readAllegations } from './allegations.ts';
import { articleSlugs, readFigures } from './content.ts';
import type { PageReport } from './examine.ts';
import { type Finding, locate } from './finding.ts';
import { checkPairings, checkPairingWords, readPairings } from './pairings.ts';
import { checkArticles, checkFigures } from './record.ts';
import { reportsOn } from './reports.ts';
import { readSeeds } from './seed.ts';

/** How a site is checked. */
export interface Verification {
  /** The file that keeps what was found in each page; without it, all pages are examined. */
  readonly keepIn?: string;
  readonly progress?: Progress;
}

/**
 * Checks the finished site in `out` against the seeds and the content of its project, and answers what is
 * wrong, each with its place in the built file. It shares no code with what wrote the pages.
 */
export async function verify(
  out: string,
  paths: ProjectPaths,
  { keepIn, progress = unwatched }: Verification = {},
): Promise<Message[]> {
  const files = filesIn(out).sort();
  const seeds = readSeeds(paths.seeds);
  const { figures, text: yaml } = readFigures(paths);
  const reports = await reportsOn(files.filter(isPage), out, paths, keepIn ?? null, progress);
  const site: Site = {
    files: new Set(files),
    pages: new Map(reports.map((report) => [report.page, report])),
    seeds,
    figures,
  };
  // The folder may be a passing one, in which the build works; messages name the one that it is for.
  const pathOf = (page: string) => relative(paths.root, join(paths.out, page)).split(sep).join('/');
  const pairings = readPairings(paths);
  const htmlOf = (page: string) => readFileSync(join(out, page), 'utf8');
  const across = [
    checkTitles(site.pages),
    checkPairings(pairings, site),
    checkAllegations(readAllegations(paths, site), site, htmlOf),
  ];
  return [
    ...(reports.length === 0 ? [noPages(pathOf(''))] : []),
    ...inPages(reports, site, across, htmlOf, pathOf),
    ...files.filter((file) => file.endsWith('.css')).flatMap((file) => checkSheet(file, out, pathOf)),
    ...checkArticles(articleSlugs(paths), site),
    ...checkFigures(figures, yaml, site),
    ...checkPairingWords(pairings, site),
  ];
}

// Pagefind's bundle is not written by us; no page of it is shown.
const isPage = (file: string) => file.endsWith('.html') && !file.startsWith('pagefind/');

/** Paths of all files of a folder from it, with forward slashes. */
function filesIn(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(folder, `${within}${entry.name}/`);
    return entry.isFile() ? [within + entry.name] : [];
  });
}

function inPages(
  reports: readonly PageReport[],
  site: Site,
  across: readonly ReadonlyMap<string, readonly Finding[]>[],
  htmlOf: (page: string) => string,
  pathOf: (page: string) => string,
): Message[] {
  const idSets = new Map<string, ReadonlySet<string>>();
  const idsOf = (report: PageReport): ReadonlySet<string> => {
    const ids = idSets.get(report.page) ?? new Set(report.ids);
    idSets.set(report.page, ids);
    return ids;
  };
  return reports.flatMap((report) => {
    const { page, findings } = report;
    const others = across.flatMap((found) => found.get(page) ?? []);
    const all = [...findings, ...checkAcross(report, site, idsOf), ...others];
    return all.length === 0 ? [] : locate(page, htmlOf(page), all, pathOf);
  });
}

function checkSheet(file: string, out: string, pathOf: (page: string) => string): Message[] {
  const findings = addressesInCss(readFileSync(join(out, file), 'utf8')).flatMap((address): Finding[] => {
    if (/^(https?:)?\/\//i.test(address))
      return [
        {
          element: null,
          rule: 'other-origin',
          reason: `Unexpected address of another origin “${address}” in a style sheet`,
        },
      ];
    if (!address.startsWith('/')) return [];
    return [
      {
        element: null,
        rule: 'root-absolute',
        reason: `Unexpected address from the root “${address}” in a style sheet`,
      },
    ];
  });
  return locate(file, '', findings, pathOf);
}

function noPages(path: string): Message {
  const reason = 'Unexpected folder without a page, expected a built site';
  return { path: path || '.', line: 1, column: 1, rule: 'no-pages', reason, severity: 'error' };
}
