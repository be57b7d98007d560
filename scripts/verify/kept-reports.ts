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
import type { Examined } from './examine-pages.ts';
import { sha256 } from './sha256.ts';

/** A report as it was kept. */
export interface Kept {
  readonly report: Examined;
  /** The same as JSON, with the line end. */
  readonly line: Buffer;
}

const LINE_END = 10;

/** The reports in a file, by their pages; none where there is no such file, or other checks made them. */
export function readKept(file: string): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  if (!existsSync(file)) return kept;
  // The file of a large site is longer than a text can be.
  const bytes = readFileSync(file);
  let at = 0;
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, at)) {
    const line = bytes.subarray(at, end + 1);
    if (at === 0 && line.toString().trim() !== checks()) return kept;
    if (at > 0) {
      const report: Examined = JSON.parse(line.toString());
      kept.set(report.page, { report, line });
    }
    at = end + 1;
  }
  return kept;
}

/** Writes reports, each as a line of JSON, into a file, which is there whole or not at all. */
export function writeKept(file: string, reports: Iterable<Buffer | string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const written = `${file}.new`;
  const target = openSync(written, 'w');
  try {
    writeSync(target, `${checks()}\n`);
    for (const report of reports)
      writeSync(target, typeof report === 'string' ? Buffer.from(`${report}\n`) : report);
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
