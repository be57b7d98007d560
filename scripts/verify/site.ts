import type { Built } from './files/built.ts';
import { bundleCheckOf, checkBundles, checkBundlesElsewhere } from './files/bundles.ts';
import { checked, type Files, isPage, openFiles, withBytes } from './files/files.ts';
import { checkOf } from './files/kinds.ts';
import { type Fault, type Finding, finding, locate } from './finding.ts';
import { checkAcross, checkTitles } from './pages/across.ts';
import { checkAllegations, readAllegations } from './pages/allegations.ts';
import { checkCopies } from './pages/copies.ts';
import { examine } from './pages/examine.ts';
import { examineAll } from './pages/examine-all.ts';
import { checkLists } from './pages/lists.ts';
import { checkPairings, checkPairingWords, readPairings } from './pages/pairings.ts';
import { checkArticles, checkFigures, checkNames } from './pages/record.ts';
import { type Progress, WORTH_A_THREAD } from './pages/share.ts';
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
  return [
    ...(site.pages.size === 0 ? [noPages(site.pathOf(''))] : []),
    ...checkPages(site),
    ...[...site.files].flatMap((file) => checkFile(file, site)),
    ...checkArticles(site),
    ...checkLists(site),
    ...checkFigures(site),
    ...checkNames(site),
    ...checkPairingWords(readPairings(site), site),
    ...(await bundles),
  ];
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
  const bundled = bundleCheckOf(path);
  if (bundled !== undefined) return checked(bundled, path, other);
  if (!isPage(path)) return checkFile(path, { ...other, version: packageOf(other).version });
  const pages = new Map([...site.pages, [path, examine(path, other.text(path), site.sources)] as const]);
  const changed = { ...other, pages };
  return [...checkFile(path, changed), ...checkPages(changed, path), ...checkLists(changed)];
}

/** What the package of the data says: its day is that of the version of the site, the same wherever it stands. */
const packageOf = (files: Files) =>
  (files.json('data/datapackage.json') ?? {}) as { version?: unknown; created?: string };

/** The public address that the start page names. */
const baseOf = (html: string) => /<link rel="canonical" href="([^"]*\/)">/.exec(html)?.[1] ?? null;

const pagesOf = ({ files }: Files) => [...files].filter(isPage);

/** Checks a file by its kind. */
function checkFile(path: string, site: Built): Finding[] {
  const check = checkOf(path);
  return check === undefined ? [] : checked(check, path, site);
}

/** What is wrong in pages, or in the one that is named: in itself, and between it and the others. */
function checkPages(site: Built, only?: string): Finding[] {
  const reports =
    only === undefined ? [...site.pages.values()] : [site.pages.get(only)].filter((one) => one !== undefined);
  const across: ReadonlyMap<string, readonly Fault[]>[] = [
    checkTitles(site.pages),
    checkPairings(readPairings(site), site, reports),
    checkAllegations(readAllegations(site), site, reports, site.text),
  ];
  return reports.flatMap((report) => {
    const others = across.flatMap((found) => found.get(report.page) ?? []);
    const all = [
      ...report.faults,
      ...checkAcross(report, site),
      ...checkCopies(report, site.pages),
      ...others,
    ];
    return all.length === 0 ? [] : locate(site.pathOf(report.page), site.text(report.page), all);
  });
}

const noPages = (path: string) =>
  finding(path || '.', 'no-pages', 'Unexpected folder without a page, expected a built site');
