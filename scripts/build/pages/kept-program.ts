import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type ProjectPaths, repository } from '../../paths.ts';
import { sharedHash } from './shared-hash.ts';

/** The program that prints the pages of a project, as Astro bundles it. */
export interface KeptProgram {
  /** One number for all that it is made from. */
  readonly shared: string;
  /** Where it lies. It can be loaded only from within the folder of the code, where its packages are found. */
  readonly folder: string;
  /** Whether an earlier build has left it there. */
  readonly isThere: boolean;
}

/** Finds the program of a project in `.cache/program`. */
export function findProgram(paths: ProjectPaths): KeptProgram {
  const shared = sharedHash(paths);
  const folder = join(programs, `${placeOf(paths)}-${shared.slice(0, 16)}`);
  const isThere = existsSync(folder);
  if (isThere) utimesSync(folder, new Date(), new Date());
  return { shared, folder, isThere };
}

/**
 * Has `bundle` write the program into a folder, which then takes its place at once. Where the content was changed
 * meanwhile, nobody knows what the program holds, and the next build bundles anew.
 */
export async function bundleProgram(
  paths: ProjectPaths,
  { folder, shared }: KeptProgram,
  bundle: (folder: string) => Promise<unknown>,
): Promise<string> {
  const place = placeOf(paths);
  mkdirSync(programs, { recursive: true });
  removeOthers(place);
  const aside = join(programs, `${place}-building`);
  await bundle(aside);
  if (sharedHash(paths) !== shared) return aside;
  renameSync(aside, folder);
  return folder;
}

const programs = join(repository, '.cache/program');

/** Of so many other projects the program is kept. */
const OTHERS = 3;

/** Removes what an earlier state of the project needed, and the programs that have not been used for longest. */
function removeOthers(place: string): void {
  const lastUsed = (name: string) => statSync(join(programs, name)).mtimeMs;
  const names = readdirSync(programs);
  const others = names.filter((name) => !name.startsWith(place)).sort((a, b) => lastUsed(b) - lastUsed(a));
  for (const name of [...names.filter((name) => name.startsWith(place)), ...others.slice(OTHERS)])
    rmSync(join(programs, name), { recursive: true, force: true });
}

/** A short name for the place of a project: paths stand in what Astro makes, so one that was moved has another. */
export function placeOf({ root }: ProjectPaths): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 12);
}
