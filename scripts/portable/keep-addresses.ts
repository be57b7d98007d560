import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFiles } from '../../src/content/files.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import type { Message, Redirect } from '../../src/model.ts';
import { formerPage } from '../../src/portable/former-page.ts';
import { type Heirs, resolveHeirs } from '../../src/portable/heirs.ts';
import { addFormerAnchors } from '../../src/portable/living-page.ts';
import {
  anchorOf,
  lostPermalinks,
  type Published,
  permalinksOf,
  readPermalinks,
} from '../../src/portable/permalinks.ts';
import type { SiteFacts } from '../../src/portable/site-facts.ts';
import type { ProjectPaths } from '../paths.ts';
import { type Survey, writeInto } from './survey.ts';

export const lockFile = 'content/permalinks.txt';
const redirectsFile = 'content/redirects.yaml';

/** What became of the published addresses. */
export interface KeptAddresses {
  readonly messages: readonly Message[];
  /** Pages written for addresses that moved or are gone. */
  readonly formerPages: number;
  /** How many addresses are promised; `null` where the project has no lock. */
  readonly promised: number | null;
}

/** Whether a project promises addresses, so that a survey of its site has to look for anchors. */
export function promisesAddresses(content: string): boolean {
  return [lockFile, redirectsFile].some((file) => existsSync(join(content, basename(file))));
}

/**
 * Promise 9, for a site: every published address is there, or has an heir or a reason in `redirects.yaml`.
 * Writes the pages that lead on, and puts former anchors into the pages that have their heirs.
 */
export function keepAddresses(paths: ProjectPaths, survey: Survey, site: SiteFacts): KeptAddresses {
  const published = readLock(paths.content);
  const { redirects, text, messages } = readRedirects(paths.content);
  if (messages.length > 0 || (published === null && redirects.length === 0))
    return { messages, formerPages: 0, promised: published?.length ?? null };
  const present = new Set(permalinksOf([...survey.pages.values()], survey.files.keys()));
  const heirs = resolveHeirs(redirects, present);
  const lost = lostPermalinks(published ?? [], present, redirects);
  const wrong = [
    ...lost.map((one) => lostMessage(one, present)),
    ...heirs.problems.map((one) => wrongRedirect(one, text)),
  ];
  if (wrong.length === 0) writeHeirs(survey, heirs, site);
  return { messages: wrong, formerPages: heirs.formerPages.length, promised: published?.length ?? null };
}

/** The published addresses of a project; `null` where it has no lock. */
export function readLock(content: string): Published[] | null {
  const path = join(content, 'permalinks.txt');
  return existsSync(path) ? readPermalinks(readFileSync(path, 'utf8')) : null;
}

function readRedirects(content: string): {
  redirects: readonly Redirect[];
  text: string;
  messages: readonly Message[];
} {
  const path = join(content, 'redirects.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (text.trim() === '') return { redirects: [], text, messages: [] };
  const { value, messages } = parseYaml(text, redirectsFile, contentFiles.redirects.schema);
  return { redirects: value?.redirects ?? [], text, messages };
}

function writeHeirs(
  survey: Survey,
  { formerPages, formerFiles, onLivingPages }: Heirs,
  site: SiteFacts,
): void {
  for (const { path, to } of formerFiles) writeInto(survey, path, readFileSync(join(survey.out, to)));
  for (const page of formerPages) writeInto(survey, page.from, formerPage(page, site));
  for (const [path, anchors] of onLivingPages) {
    const html = readFileSync(join(survey.out, path), 'utf8');
    writeInto(survey, path, addFormerAnchors(path, html, anchors));
  }
}

/** Figures, charts, statements and terms, which have one id on all of the site: they may stand on another page now. */
const MOVABLE = /^(?:f|c|st|t)-/;

/** Where the thing of a lost anchor stands now; other anchors, such as `#cite`, name a part of their page only. */
function heirOf(address: string, present: ReadonlySet<string>): string | undefined {
  const anchor = anchorOf(address);
  if (anchor === undefined || !MOVABLE.test(anchor)) return undefined;
  const [heir, other] = [...present].filter(
    (one) => anchorOf(one) === anchor && !one.startsWith('articles/'),
  );
  return other === undefined ? heir : undefined;
}

function lostMessage({ address, line }: Published, present: ReadonlySet<string>): Message {
  const heir = heirOf(address, present) ?? `page.html${anchorOf(address) === undefined ? '' : '#anchor'}`;
  return {
    path: lockFile,
    line,
    column: 1,
    rule: 'permalink-lost',
    reason: `Unexpected loss of the published address “${address}”, expected it, or its heir in ${redirectsFile}`,
    hint: `Say there:  - from: ${address}\n              to: ${heir}\nor, if it has no heir, \`gone:\` and the reason.`,
    severity: 'error',
  };
}

function wrongRedirect({ about, reason }: { about: string; reason: string }, text: string): Message {
  const at = Math.max(0, text.indexOf(about));
  const line = text.slice(0, at).split('\n').length;
  return { path: redirectsFile, line, column: 1, rule: 'redirect', reason, severity: 'error' };
}
