import { openProject } from '../content/project.ts';
import { makeRecord, type SiteRecord } from './record.ts';

let made: { readonly stamp: string; readonly record: SiteRecord } | undefined;

/** The record of this run's project, made once; in development, anew when a file was saved. */
export function getRecord(): SiteRecord {
  const stamp = process.env['ON_THE_RECORD_STAMP'] ?? '';
  if (made?.stamp !== stamp) made = { stamp, record: makeRecord(openProject()) };
  return made.record;
}

export type { SiteRecord } from './record.ts';
