import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Fault, type Finding, finding, locate } from './finding.ts';
import { checkAcross, checkTitles, type Site } from './pages/across.ts';
import { addressesInCss } from './pages/addresses.ts';
import { checkAllegations, readAllegations } from './pages/allegations.ts';
import { examine, type PageReport } from './pages/examine.ts';
import { checkPairings, checkPairingWords, readPairings } from './pages/pairings.ts';
import { checkArticles, checkFigures } from './pages/record.ts';
import { articleFile, articleSlugs, readArticle, readFigures } from './read/content.ts';
import type { Paths } from './read/paths.ts';
import { readSeeds, type Seeds } from './read/seed.ts';

/** Told how many of how many pages have been examined. */
type Progress = (done: number, of: number) => void;

/**
 * Checks the finished site in `out` against the seeds and the content of its project, and answers what is
 * wrong, each with its place in the built file. It shares no code with what wrote the site, and keeps nothing.
 */
export async function verify(
  out: string,
  paths: Paths,
  progress: Progress = () => undefined,
): Promise<Finding[]> {
  const files = filesIn(out).sort();
  const { figures, text: yaml } = readFigures(paths);
  const seeds = readSeeds(paths.seeds);
  const pages = files.filter(isPage);
  const reports = new Map<string, PageReport>();
  for (const page of pages) {
    reports.set(page, examinePage(page, readFileSync(join(out, page), 'utf8'), paths, seeds));
    progress(reports.size, pages.length);
  }
  const site: Site = { files: new Set(files), pages: reports, seeds, figures };
  // The folder may be a passing one, in which the build works; findings name the one that it is for.
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

function examinePage(page: string, html: string, paths: Paths, seeds: Seeds): PageReport {
  const article = articleFile(paths, page);
  return examine(page, html, seeds, article === null ? null : readArticle(article));
}

/** Whether a file is a page of ours: Pagefind's bundle is not written by us, and no page of it is shown. */
const isPage = (file: string) => file.endsWith('.html') && !file.startsWith('pagefind/');

/** Paths of all files of a folder from it, with forward slashes. */
function filesIn(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(folder, `${within}${entry.name}/`);
    return entry.isFile() ? [within + entry.name] : [];
  });
}

function inPages(
  site: Site,
  across: readonly ReadonlyMap<string, readonly Fault[]>[],
  htmlOf: (page: string) => string,
  pathOf: (page: string) => string,
): Finding[] {
  return [...site.pages.values()].flatMap((report) => {
    const others = across.flatMap((found) => found.get(report.page) ?? []);
    const all = [...report.faults, ...checkAcross(report, site), ...others];
    return all.length === 0 ? [] : locate(pathOf(report.page), htmlOf(report.page), all);
  });
}

function checkSheet(file: string, out: string, pathOf: (page: string) => string): Finding[] {
  return addressesInCss(readFileSync(join(out, file), 'utf8')).flatMap((address): Finding[] => {
    const path = pathOf(file);
    if (/^(https?:)?\/\//i.test(address))
      return [
        finding(path, 'other-origin', `Unexpected address of another origin “${address}” in a style sheet`),
      ];
    if (!address.startsWith('/')) return [];
    return [finding(path, 'root-absolute', `Unexpected address from the root “${address}” in a style sheet`)];
  });
}

const noPages = (path: string) =>
  finding(path || '.', 'no-pages', 'Unexpected folder without a page, expected a built site');
