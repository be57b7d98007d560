import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Built } from './files/built.ts';
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
import type { Progress } from './pages/share.ts';
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
  const site = await readBuilt(out, paths, progress);
  const files = [...site.files];
  return [
    ...(site.pages.size === 0 ? [noPages(site.pathOf(''))] : []),
    ...checkPages(site),
    ...files.flatMap((file) => checkFile(file, site)),
    ...checkArticles(site),
    ...checkLists(site),
    ...checkFigures(site),
    ...checkNames(site),
    ...checkPairingWords(readPairings(site), site),
  ];
}

/** Reads a finished site and all that it is checked against. */
export async function readBuilt(
  out: string,
  paths: Paths,
  progress: Progress = () => undefined,
): Promise<Built> {
  const files = filesIn(out).sort();
  const bytes = (path: string) => readFileSync(join(out, path));
  const known = new Set(files);
  const text = (path: string) => (known.has(path) ? bytes(path).toString('utf8') : '');
  const day = files.includes(PACKAGE) ? dayOf(text(PACKAGE)) : null;
  const base = baseOf(files.includes('index.html') ? text('index.html') : '');
  const sources = readSources(paths, day, base);
  const share = { pages: files.filter(isPage), out, paths, day, base };
  return {
    files: known,
    bytes,
    text,
    json: (path) => readJson(text(path)),
    pages: await examineAll(share, sources, progress),
    sources,
    // The folder may be a passing one, in which the build works; findings name the one that it is for.
    pathOf: (path) => relative(paths.root, join(paths.out, path)).split(sep).join('/'),
  };
}

/**
 * Checks one file of a site as if it held other bytes: what is wrong in it, and between it and what it is checked
 * against.
 */
export function verifyFile(site: Built, path: string, bytes: Buffer): Finding[] {
  const text = bytes.toString('utf8');
  const pages = isPage(path)
    ? new Map([...site.pages, [path, examine(path, text, site.sources)] as const])
    : site.pages;
  const changed: Built = {
    ...site,
    bytes: (file) => (file === path ? bytes : site.bytes(file)),
    text: (file) => (file === path ? text : site.text(file)),
    json: (file) => (file === path ? readJson(text) : site.json(file)),
    pages,
  };
  const findings = checkFile(path, changed);
  return isPage(path) ? [...findings, ...checkPages(changed, path), ...checkLists(changed)] : findings;
}

/** Names the day of the version, which is the same wherever it stands. */
const PACKAGE = 'data/datapackage.json';

/** The public address that the start page names. */
function baseOf(html: string): string | null {
  return /<link rel="canonical" href="([^"]*\/)">/.exec(html)?.[1] ?? null;
}

function dayOf(text: string): string | null {
  const { created } = (readJson(text) ?? {}) as { created?: string };
  return created?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}

/** Checks a file by its kind. One that cannot be read as what it is, is wrong. */
function checkFile(path: string, site: Built): Finding[] {
  try {
    return checkOf(path)?.(path, site) ?? [];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return [
      finding(site.pathOf(path), 'unreadable', `Unexpected bytes (${reason}), expected a file of its kind`),
    ];
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
