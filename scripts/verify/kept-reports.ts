import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../paths.ts';
import type { PageFacts, PageReport } from './examine.ts';
import { sha256 } from './sha256.ts';

/** The facts of a page, and of which files they are true. */
export interface Examined extends PageFacts {
  /** SHA-256 of the page. */
  readonly bytes: string;
  /** One number for the article and the seeds that it was checked against. */
  readonly against: string;
}

/** A report as it is held and kept: its claims are read when they are asked for. */
export interface Kept {
  readonly facts: Examined;
  /** The claims as JSON. */
  readonly claims: string;
}

const LINE_END = 10;
/** Parts facts and claims on a line. JSON holds none. */
const TAB = 9;

/** A report as it is kept. */
export function keptOf({ facts, claims }: PageReport, of: Pick<Examined, 'bytes' | 'against'>): Kept {
  // A part of a text keeps the whole text in memory; a copy does not.
  return { facts: { ...structuredClone(facts), ...of }, claims: JSON.stringify(claims) };
}

/** A file that keeps reports, and those that it holds, by their pages. */
export interface KeptReports {
  readonly file: string;
  readonly reports: ReadonlyMap<string, Kept>;
}

/** The reports in a file; none where there is no such file, or other checks made them. */
export function readKept(file: string): KeptReports {
  return { file, reports: existsSync(file) ? reportsIn(file) : new Map() };
}

function reportsIn(file: string): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  // The file of a large site is longer than a text can be.
  const bytes = readFileSync(file);
  let at = 0;
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, at)) {
    const line = bytes.subarray(at, end);
    if (at === 0 && line.toString() !== checks()) return kept;
    if (at > 0) {
      const tab = line.indexOf(TAB);
      const facts: Examined = JSON.parse(line.toString('utf8', 0, tab));
      kept.set(facts.page, { facts, claims: line.toString('utf8', tab + 1) });
    }
    at = end + 1;
  }
  return kept;
}

/** Writes reports, one a line, into a file, which is there whole or not at all. */
export function writeKept(file: string, reports: Iterable<Kept>): void {
  mkdirSync(dirname(file), { recursive: true });
  const written = `${file}.new`;
  const target = openSync(written, 'w');
  try {
    writeSync(target, `${checks()}\n`);
    for (const { facts, claims } of reports) writeSync(target, `${JSON.stringify(facts)}\t${claims}\n`);
  } finally {
    closeSync(target);
  }
  renameSync(written, file);
}

/** One number for the checks: their sources, what they are built on, and what runs them. */
function checks(): string {
  const folder = import.meta.dirname;
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const files = [...sources.sort().map((name) => join(folder, name)), join(repository, 'package-lock.json')];
  return sha256([process.version, ...files.map((path) => readFileSync(path, 'utf8'))].join('\0'));
}
