import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Fault, type Finding, locate, type Tell, tellInto } from '../finding.ts';
import type { PageReport } from '../pages/examine.ts';
import { entries } from '../read/content.ts';
import type { Paths } from '../read/paths.ts';
import type { Row } from '../record/project.ts';
import type { Sources } from '../sources.ts';

/** A finished site as it lies on the disk. */
export interface Files {
  /** Paths of its files from its root, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly bytes: (path: string) => Buffer;
  /** `''` where there is no such file. */
  readonly text: (path: string) => string;
  /** A file read as JSON; `undefined` where it is none. */
  readonly json: (path: string) => unknown;
  /** The path that findings name, from the root of the project. */
  readonly pathOf: (path: string) => string;
}

/** Opens the finished site in `out`; findings name the folder that it is for, which `paths` has. */
export function openFiles(out: string, paths: Paths): Files {
  const files = new Set(filesIn(out).sort());
  const bytes = (path: string) => readFileSync(join(out, path));
  const text = (path: string) => (files.has(path) ? bytes(path).toString('utf8') : '');
  return {
    files,
    bytes,
    text,
    json: (path) => readJson(text(path)),
    pathOf: (path) => relative(paths.root, join(paths.out, path)).split(sep).join('/'),
  };
}

/** The same site with other bytes in one file. */
export function withBytes<S extends Files>(site: S, path: string, bytes: Buffer): S {
  const text = bytes.toString('utf8');
  return {
    ...site,
    bytes: (file: string) => (file === path ? bytes : site.bytes(file)),
    text: (file: string) => (file === path ? text : site.text(file)),
    json: (file: string) => (file === path ? readJson(text) : site.json(file)),
  };
}

/** What checks find in a file. One that cannot be read as what it is, is wrong. */
export function checked<Site extends Files>(
  checks: readonly FileCheck<Site>[],
  path: string,
  site: Site,
): Finding[] {
  const faults: Fault[] = [];
  try {
    for (const check of checks) check(path, site, tellInto(faults));
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    faults.length = 0;
    tellInto(faults)('unreadable', `Unexpected bytes (${what}), expected a file of its kind`);
  }
  return locate(site.pathOf(path), () => site.text(path), faults);
}

/** A text read as JSON; `undefined` where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file read as an object of JSON; one without anything where it is none. */
export const objectIn = (site: Files, path: string) => (site.json(path) ?? {}) as Row;

/** The rows of a table of `data/`. */
export const rowsIn = (site: Files, table: string) => entries(objectIn(site, `data/${table}.json`)[table]);

/** Whether a file is a page of ours: Pagefind's bundle is not written by us, and no page of it is shown. */
export const isPage = (file: string) => file.endsWith('.html') && !file.startsWith('pagefind/');

/** Paths of all files of a folder from it, with forward slashes. */
function filesIn(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(folder, `${within}${entry.name}/`);
    return entry.isFile() ? [within + entry.name] : [];
  });
}

/** A finished site, with what was found in its pages, beside all that it may say. */
export interface Built extends Files {
  readonly pages: ReadonlyMap<string, PageReport>;
  readonly sources: Sources;
  /** The version of the form of all data, as their package names it. */
  readonly version: unknown;
}

/** Checks one file of a site. */
export type FileCheck<Site = Built> = (path: string, site: Site, tell: Tell) => void;
