import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Message } from '../../src/model.ts';
import { type Progress, unwatched } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import { checkAcross, checkTitles, type Site } from './across.ts';
import { addressesInCss } from './addresses.ts';
import { checkAllegations, readAllegations } from './allegations.ts';
import { articleSlugs, type FigureRecord, readFigures } from './content.ts';
import type { PageFacts } from './examine.ts';
import { type Finding, locate } from './finding.ts';
import type { Kept } from './kept-reports.ts';
import { checkPairings, checkPairingWords, readPairings } from './pairings.ts';
import { checkArticles, checkFigures } from './record.ts';
import { openReports, type Reports } from './reports.ts';
import { readSeeds, type Seeds } from './seed.ts';

/** How a site is checked. */
export interface Verification {
  /** What was examined ahead; without it, all pages are examined now. */
  readonly reports?: Reports;
  readonly progress?: Progress;
}

/**
 * Checks the finished site in `out` against the seeds and the content of its project, and answers what is
 * wrong, each with its place in the built file. It shares no code with what wrote the pages.
 */
export async function verify(
  out: string,
  paths: ProjectPaths,
  { reports = openReports(out, paths, null), progress = unwatched }: Verification = {},
): Promise<Message[]> {
  const files = filesIn(out).sort();
  const { figures, text: yaml } = readFigures(paths);
  const site = siteOf(
    files,
    await reports.on(files.filter(isPage), progress),
    readSeeds(paths.seeds),
    figures,
  );
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
    ...(site.pages.size === 0 ? [noPages(pathOf(''))] : []),
    ...inPages(site, across, htmlOf, pathOf),
    ...files.filter((file) => file.endsWith('.css')).flatMap((file) => checkSheet(file, out, pathOf)),
    ...checkArticles(articleSlugs(paths), site),
    ...checkFigures(figures, yaml, site),
    ...checkPairingWords(pairings, site),
  ];
}

function siteOf(
  files: readonly string[],
  reports: readonly Kept[],
  seeds: Seeds,
  figures: readonly FigureRecord[],
): Site {
  const claims = new Map(reports.map(({ facts, claims }) => [facts.page, claims]));
  return {
    files: new Set(files),
    pages: new Map(reports.map(({ facts }) => [facts.page, facts])),
    claimsOf: (page) => JSON.parse(claims.get(page) ?? ''),
    seeds,
    figures,
  };
}

/** Whether a file is a page of ours: Pagefind's bundle is not written by us, and no page of it is shown. */
export const isPage = (file: string) => file.endsWith('.html') && !file.startsWith('pagefind/');

/** Paths of all files of a folder from it, with forward slashes. */
function filesIn(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(folder, `${within}${entry.name}/`);
    return entry.isFile() ? [within + entry.name] : [];
  });
}

function inPages(
  site: Site,
  across: readonly ReadonlyMap<string, readonly Finding[]>[],
  htmlOf: (page: string) => string,
  pathOf: (page: string) => string,
): Message[] {
  const idSets = new Map<string, ReadonlySet<string>>();
  const idsOf = (of: PageFacts): ReadonlySet<string> => {
    const ids = idSets.get(of.page) ?? new Set(of.ids);
    idSets.set(of.page, ids);
    return ids;
  };
  return [...site.pages.keys()].flatMap((page) => {
    const claims = site.claimsOf(page);
    const others = across.flatMap((found) => found.get(page) ?? []);
    const all = [...claims.findings, ...checkAcross(page, claims, site, idsOf), ...others];
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
