import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { lastingAnchors } from '../../src/portable/anchors.ts';
import { elementsOf } from '../../src/portable/elements.ts';
import type { HashedPage } from '../../src/portable/hosting-headers.ts';
import type { SiteFile } from '../../src/portable/kept-files.ts';
import type { AnchoredPage } from '../../src/portable/permalinks.ts';
import { inlineTexts } from '../../src/portable/policy.ts';
import { classesIn, linkedSheet } from '../../src/portable/sheets.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import { filesIn, putFile } from '../folder.ts';

/** What the last steps need to know of a page. */
export interface SurveyedPage extends HashedPage, AnchoredPage {
  /** Whether it is meant to be found from outside: copies, and pages that only lead on, are not. */
  readonly listed: boolean;
}

/** What stands in the files of a site. Who adds a file, or changes one, uses {@link writeInto}. */
export interface Survey {
  readonly out: string;
  /** All files by their paths; the hash is the SHA-256. */
  readonly files: Map<string, SiteFile>;
  readonly pages: Map<string, SurveyedPage>;
  /** The classes of the elements that each shared style sheet is for. */
  readonly styled: Map<string, Set<string>>;
  /** Whether anchors are looked for: a large site has many. */
  readonly withAnchors: boolean;
}

const unlisted = /^(?:404\.html$|offline\/|embed\/)/;

/** Reads every file of the site in `out`. */
export function surveySite(out: string, withAnchors: boolean): Survey {
  const survey: Survey = { out, files: new Map(), pages: new Map(), styled: new Map(), withAnchors };
  for (const path of filesIn(out)) add(survey, path, readFileSync(join(out, path)));
  return survey;
}

/** Puts a file into the site, in the place of one that may be there. */
export function writeInto(survey: Survey, path: string, content: string | Buffer): void {
  putFile(join(survey.out, path), content);
  add(survey, path, Buffer.from(content));
}

function add(survey: Survey, path: string, bytes: Buffer): void {
  survey.files.set(path, { path, size: bytes.length, hash: hash('sha256', bytes, 'base64url') });
  if (!isPage(path)) return;
  const html = bytes.toString('utf8');
  survey.pages.set(path, surveyPage(path, html, survey.withAnchors));
  const sheet = linkedSheet(path, html);
  if (sheet === null) return;
  const shown = survey.styled.get(sheet) ?? new Set();
  // A part of a text keeps the whole text in memory; what is known already is no new part.
  for (const name of classesIn(html)) if (!shown.has(name)) shown.add(structuredClone(name));
  survey.styled.set(sheet, shown);
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

function surveyPage(path: string, html: string, withAnchors: boolean): SurveyedPage {
  const elements = elementsOf(parse(html));
  const { scripts, styles } = inlineTexts(elements);
  return {
    path,
    scripts: scripts.map(policyHash),
    styles: styles.map(policyHash),
    listed: !unlisted.test(path) && !/<meta name="robots" content="noindex"/.test(html),
    // A part of a text keeps the whole text in memory; a copy does not.
    anchors: withAnchors ? structuredClone(lastingAnchors(elements)) : [],
  };
}
