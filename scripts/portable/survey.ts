import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { lastingAnchors } from '../../src/portable/anchors.ts';
import type { HashedPage } from '../../src/portable/hosting-headers.ts';
import type { SiteFile } from '../../src/portable/kept-files.ts';
import type { AnchoredPage } from '../../src/portable/permalinks.ts';
import { inlineTexts } from '../../src/portable/policy.ts';
import { type Progress, unwatched } from '../build/steps.ts';
import { type Counted, countOne, inCountedThreads } from '../threads/counted.ts';

/** What the last steps need to know of a page. */
export interface SurveyedPage extends HashedPage, AnchoredPage {
  /** Whether it is meant to be found from outside: copies, and pages that only lead on, are not. */
  readonly listed: boolean;
}

interface Surveyed {
  readonly file: SiteFile;
  readonly page: SurveyedPage | null;
}

/** What stands in the files of a site, so that each is read once. Who adds a file uses {@link writeInto}. */
export interface Survey {
  readonly out: string;
  /** All files by their paths; the hash is the SHA-256. */
  readonly files: Map<string, SiteFile>;
  readonly pages: Map<string, SurveyedPage>;
  readonly withAnchors: boolean;
}

const unlisted = /^(?:404\.html$|offline\/|embed\/)/;

/** Fewer files than these are read before another thread has started. */
const WORTH_A_THREAD = 5000;

/** Reads every file of the site in `out`. Anchors are looked for on demand: a large site has many. */
export async function surveySite(
  out: string,
  withAnchors: boolean,
  progress: Progress = unwatched,
): Promise<Survey> {
  const paths = filesIn(out).sort();
  const sharing = { weigh: () => 1, worth: WORTH_A_THREAD, progress };
  const surveyed = await inCountedThreads(import.meta.url, surveyFiles, paths, { out, withAnchors }, sharing);
  const survey: Survey = { out, files: new Map(), pages: new Map(), withAnchors };
  for (const one of surveyed) add(survey, one);
  return survey;
}

/** Reads files, one at a time. */
export function surveyFiles(
  paths: readonly string[],
  shared: { readonly out: string; readonly withAnchors: boolean } & Counted,
): Surveyed[] {
  return paths.map((path) => {
    countOne(shared);
    return surveyFile(path, readFileSync(join(shared.out, path)), shared.withAnchors);
  });
}

/** Puts a file into the site, in the place of one that may be there. */
export function writeInto(survey: Survey, path: string, content: string | Buffer): void {
  const file = join(survey.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  add(survey, surveyFile(path, Buffer.from(content), survey.withAnchors));
}

/** All files of a site, or all its pages, in the order of their paths. */
export function inOrder<F extends { readonly path: string }>(files: ReadonlyMap<string, F>): F[] {
  return [...files.values()].toSorted((a, b) => compareCodeUnits(a.path, b.path));
}

/** A hash as a content security policy names it. */
export function policyHash(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}

/** Paths of all files of a folder from it, with forward slashes. */
function filesIn(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(folder, `${within}${entry.name}/`);
    return entry.isFile() ? [within + entry.name] : [];
  });
}

function surveyFile(path: string, bytes: Buffer, withAnchors: boolean): Surveyed {
  const file = { path, size: bytes.length, hash: hash('sha256', bytes, 'base64url') };
  // Pagefind's bundle is not written by us; no page of it is shown.
  const shown = path.endsWith('.html') && !path.startsWith('pagefind/');
  return { file, page: shown ? surveyPage(path, bytes.toString('utf8'), withAnchors) : null };
}

function add({ files, pages }: Survey, { file, page }: Surveyed): void {
  files.set(file.path, file);
  if (page !== null) pages.set(page.path, page);
}

function surveyPage(path: string, html: string, withAnchors: boolean): SurveyedPage {
  const { scripts, styles } = inlineTexts(html);
  return {
    path,
    scripts: scripts.map(policyHash),
    styles: styles.map(policyHash),
    listed: !unlisted.test(path) && !/<meta name="robots" content="noindex"/.test(html),
    // A part of a text keeps the whole text in memory; a copy does not.
    anchors: withAnchors ? structuredClone(lastingAnchors(html)) : [],
  };
}
