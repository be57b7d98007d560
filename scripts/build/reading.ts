import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveHref } from '../../src/record/address.ts';
import type { ProjectPaths } from '../paths.ts';
import { type EarlierArchive, readEarlier } from '../portable/earlier-archive.ts';
import { promisesAddresses } from '../portable/keep-addresses.ts';
import { openPacking, type Packing } from '../portable/packing.ts';
import { openSurvey, type Survey } from '../portable/survey.ts';
import { readSiteFacts } from '../project/site.ts';
import { packedFor } from './swap.ts';

/** What an earlier build left, so that this one does not have to do the same again. */
export interface Before {
  readonly archive: EarlierArchive | null;
}

/** Where the record of the published archive is kept. */
export const recordOfArchive = ({ root }: ProjectPaths) => join(root, '.cache/archive.json');

/** Reads what the last build of a project left. */
export function readBefore(paths: ProjectPaths): Before {
  const folder = join(paths.out, 'offline');
  const archive = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.zip')) : undefined;
  return {
    archive: archive === undefined ? null : readEarlier(join(folder, archive), recordOfArchive(paths)),
  };
}

/**
 * The reading of finished files. Each is read once, and in one go surveyed and packed
 * for the archive; in whatever order they come, and most of them while others are still being printed.
 */
export interface Reading {
  readonly survey: Survey;
  readonly packing: Packing;
}

/** Begins to read the site that is made in `aside`; the articles of `paths` are the ones that it shows. */
export function openReading(paths: ProjectPaths, aside: string, before: Before): Reading {
  const { title } = readSiteFacts(paths.content);
  const packing = openPacking(archiveHref(title), packedFor(paths.out), before.archive);
  const survey = openSurvey(aside, promisesAddresses(paths.content), [packing.read]);
  return { survey, packing };
}
