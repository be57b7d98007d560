import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lastingAnchors } from '../../src/portable/anchors.ts';
import type { HashedPage } from '../../src/portable/hosting-headers.ts';
import type { AnchoredPage } from '../../src/portable/permalinks.ts';
import { inlineTexts } from '../../src/portable/policy.ts';

/** What the later steps need to know of a page, so that each page is read once. */
export interface SurveyedPage extends HashedPage, AnchoredPage {
  /** Whether it is meant to be found from outside: copies, and pages that only lead on, are not. */
  readonly listed: boolean;
}

const unlisted = /^(?:404\.html$|offline\/|embed\/)/;

/** Paths of all files of a folder from it, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A hash as a content security policy names it. */
export function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Reads every page of the site in `out`. Without `anchors`, which a large site has many of, they are left out. */
export function surveyPages(out: string, anchors: boolean): SurveyedPage[] {
  const pages = filesIn(out).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
  return pages.map((path) => surveyPage(path, readFileSync(join(out, path), 'utf8'), anchors));
}

/** What stands in one page. */
export function surveyPage(path: string, html: string, anchors: boolean): SurveyedPage {
  const { scripts, styles } = inlineTexts(html);
  return {
    path,
    scripts: scripts.map(policyHash),
    styles: styles.map(policyHash),
    listed: !unlisted.test(path) && !/<meta name="robots" content="noindex"/.test(html),
    // A part of a text keeps the whole text in memory; a copy does not.
    anchors: anchors ? structuredClone(lastingAnchors(html)) : [],
  };
}
