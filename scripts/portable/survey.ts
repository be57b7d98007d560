import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { lastingAnchors } from '../../src/portable/anchors.ts';
import type { HashedPage } from '../../src/portable/hosting-headers.ts';
import type { SiteFile } from '../../src/portable/kept-files.ts';
import type { AnchoredPage } from '../../src/portable/permalinks.ts';
import { inlineTexts } from '../../src/portable/policy.ts';
import { type Progress, unwatched } from '../build/steps.ts';
import { type ReadFile, readingFiles } from './read-files.ts';

/** What the last steps need to know of a page. */
export interface SurveyedPage extends HashedPage, AnchoredPage {
  /** Whether it is meant to be found from outside: copies, and pages that only lead on, are not. */
  readonly listed: boolean;
}

/**
 * Someone who needs the bytes of finished files too, and is shown each when it is read. Whoever wants to keep the
 * bytes takes a copy.
 */
export type FileReader = (file: SiteFile, bytes: Buffer) => void;

/**
 * What stands in the files of a site, so that each is read once. Who adds a file, or changes one, uses
 * {@link writeInto}.
 */
export interface Survey {
  readonly out: string;
  /** All files by their paths; the hash is the SHA-256. */
  readonly files: Map<string, SiteFile>;
  readonly pages: Map<string, SurveyedPage>;
  /** Whether anchors are looked for: a large site has many. */
  readonly withAnchors: boolean;
  readonly readers: readonly FileReader[];
  readonly read: ReadFile;
}

const unlisted = /^(?:404\.html$|offline\/|embed\/)/;

/** A survey of the site in `out`, of which nothing has been read. */
export function openSurvey(out: string, withAnchors: boolean, readers: readonly FileReader[] = []): Survey {
  return { out, files: new Map(), pages: new Map(), withAnchors, readers, read: readingFiles() };
}

/** Reads every file of the site in `out`. */
export async function surveySite(out: string, withAnchors: boolean): Promise<Survey> {
  const survey = openSurvey(out, withAnchors);
  await readRest(survey);
  return survey;
}

/** After so many files, others of this thread have their turn. */
const TURN = 200;

/**
 * Reads the files of the site that have not been read yet, but for those in the folder `unfinished`, and forgets
 * those that are no longer there.
 */
export async function readRest(
  survey: Survey,
  progress: Progress = unwatched,
  unfinished: string | null = null,
): Promise<void> {
  const there = filesIn(survey.out);
  forgetOthers(survey, new Set(there));
  const isUnread = (path: string) =>
    !survey.files.has(path) && (unfinished === null || !path.startsWith(`${unfinished}/`));
  const paths = there.filter(isUnread).sort();
  for (const [at, path] of paths.entries()) {
    readInto(survey, path);
    if (at % TURN > 0) continue;
    progress(at, paths.length);
    await othersTurn();
  }
}

function forgetOthers({ files, pages }: Survey, there: ReadonlySet<string>): void {
  for (const path of files.keys()) {
    if (there.has(path)) continue;
    files.delete(path);
    pages.delete(path);
  }
}

/** Puts a file into the site, in the place of one that may be there. */
export function writeInto(survey: Survey, path: string, content: string | Buffer): void {
  const file = join(survey.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  readInto(survey, path);
}

/** Reads a file as it is now: what was known of it is forgotten, by all who read along. */
export function readInto(survey: Survey, path: string): void {
  const bytes = survey.read(join(survey.out, path));
  const file = { path, size: bytes.length, hash: hash('sha256', bytes, 'base64url') };
  survey.files.set(path, file);
  if (isPage(path)) survey.pages.set(path, surveyPage(path, bytes.toString('utf8'), survey.withAnchors));
  for (const read of survey.readers) read(file, bytes);
}

// Pagefind's bundle is not written by us; no page of it is shown.
const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('pagefind/');

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
