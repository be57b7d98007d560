import type { Row } from '../record/project.ts';
import type { Built } from './built.ts';

/** The version of the form of all data, as their package names it. */
export const versionOf = (site: Built): unknown =>
  (site.json('data/datapackage.json') as Row | undefined)?.['version'];
