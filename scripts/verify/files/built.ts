import type { Tell } from '../finding.ts';
import type { PageReport } from '../pages/examine.ts';
import type { Sources } from '../sources.ts';
import type { Files } from './files.ts';

/** A finished site, with what was found in its pages, beside all that it may say. */
export interface Built extends Files {
  readonly pages: ReadonlyMap<string, PageReport>;
  readonly sources: Sources;
  /** The version of the form of all data, as their package names it. */
  readonly version: unknown;
}

/** Checks one file of a site. */
export type FileCheck<Site = Built> = (path: string, site: Site, tell: Tell) => void;
