import { bundleChecksOf, checkBundles, checkBundlesElsewhere } from './files/bundles.ts';
import { type Built, checked, type Files, isPage, openFiles, withBytes } from './files/files.ts';
import { checksOf } from './files/kinds.ts';
import { type Finding, locate, tellAllInto, tellInto } from './finding.ts';
import { checkAcross, checkTitle, titlesOf } from './pages/across.ts';
import { checkAllegations, readAllegations } from './pages/allegations.ts';
import { checkCopies } from './pages/copies.ts';
import { examine } from './pages/examine.ts';
import { examineAll, type Progress, WORTH_A_THREAD } from './pages/examine-all.ts';
import { checkLists } from './pages/lists.ts';
import { checkPairings, checkPairingWords, readPairings } from './pages/pairings.ts';
import { checkArticles, checkFigures, checkNames } from './pages/record.ts';
import type { Paths } from './read/paths.ts';
import { readSources } from './sources.ts';

/**
 * Checks the finished site in `out` against the seeds and the content of its project, and answers what is
 * wrong, each with its place in the built file. It shares no code with what wrote the site, and keeps nothing.
 */
export async function verify(
  out: string,
  paths: Paths,
  progress: Progress = () => undefined,
): Promise<Finding[]> {
  const files = openFiles(out, paths);
  const isLarge = pagesOf(files).length > WORTH_A_THREAD;
  const bundles = isLarge ? checkBundlesElsewhere({ out, paths }) : checkBundles({ out, paths });
  const site = await readBuilt(out, paths, progress, files);
  const findings = checkPages(site);
  for (const path of site.files) findings.push(...checked(checksOf(path), path, site));
  const tell = tellAllInto(findings);
  if (site.pages.size === 0)
    tell(site.pathOf('') || '.', 'no-pages', 'Unexpected folder without a page, expected a built site');
  checkArticles(site, tell);
  checkLists(site, tell);
  checkFigures(site, tell);
  checkNames(site, tell);
  checkPairingWords(site, tell);
  return [...findings, ...(await bundles)];
}

/** Reads a finished site and all that it is checked against. */
export async function readBuilt(
  out: string,
  paths: Paths,
  progress: Progress = () => undefined,
  files: Files = openFiles(out, paths),
): Promise<Built> {
  const { version, created } = packageOf(files);
  const day = created?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const base = baseOf(files.text('index.html'));
  const sources = readSources(paths, day, base);
  const share = { pages: pagesOf(files), out, paths, day, base };
  return { ...files, pages: await examineAll(share, sources, progress), sources, version };
}

/**
 * Checks one file of a site as if it held other bytes: what is wrong in it, and between it and what it is checked
 * against.
 */
export function verifyFile(site: Built, path: string, bytes: Buffer): Finding[] {
  const other = withBytes(site, path, bytes);
  const bundled = bundleChecksOf(path);
  if (bundled.length > 0) return checked(bundled, path, other);
  if (!isPage(path)) return checked(checksOf(path), path, { ...other, version: packageOf(other).version });
  const pages = new Map([...site.pages, [path, examine(path, other.text(path), site.sources)] as const]);
  const changed = { ...other, pages };
  const findings = [...checked(checksOf(path), path, changed), ...checkPages(changed, path)];
  checkLists(changed, tellAllInto(findings));
  return findings;
}

/** What the package of the data says: its day is that of the version of the site, the same wherever it stands. */
const packageOf = (files: Files) =>
  (files.json('data/datapackage.json') ?? {}) as { version?: unknown; created?: string };

/** The public address that the start page names. */
const baseOf = (html: string) => /<link rel="canonical" href="([^"]*\/)">/.exec(html)?.[1] ?? null;

const pagesOf = ({ files }: Files) => [...files].filter(isPage);

/** What is wrong in pages, or in the one that is named: in itself, and between it and the others. */
function checkPages(site: Built, only?: string): Finding[] {
  const titles = titlesOf(site.pages);
  const pairings = readPairings(site);
  const allegations = readAllegations(site);
  const reports = [...site.pages.values()].filter(({ page }) => only === undefined || page === only);
  return reports.flatMap((report) => {
    const faults = [...report.faults];
    const tell = tellInto(faults);
    checkAcross(report, site, tell);
    checkCopies(report, site.pages, tell);
    checkTitle(report, titles, tell);
    checkPairings(pairings, report, site, tell);
    checkAllegations(allegations, report, site, tell);
    return locate(site.pathOf(report.page), () => site.text(report.page), faults);
  });
}
