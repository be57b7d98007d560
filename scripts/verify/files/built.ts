import type { Finding } from '../finding.ts';
import type { PageReport } from '../pages/examine.ts';
import type { Sources } from '../sources.ts';

/** A finished site as it lies on the disk, beside all that it may say. */
export interface Built {
  /** Paths of its files from its root, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly bytes: (path: string) => Buffer;
  /** `''` where there is no such file. */
  readonly text: (path: string) => string;
  /** A file read as JSON; `undefined` where it is none. */
  readonly json: (path: string) => unknown;
  readonly pages: ReadonlyMap<string, PageReport>;
  readonly sources: Sources;
  /** The path that findings name, from the root of the project. */
  readonly pathOf: (path: string) => string;
}

/** Checks one file of a site. */
export type FileCheck = (path: string, site: Built) => Finding[];
