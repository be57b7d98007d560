import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ProjectPaths } from '../paths.ts';

/** Where a site is made before it takes its place: on the same disk, so that a rename is enough, and ignored by git. */
export interface Workshop {
  /** The site as it is made. */
  readonly site: string;
  /** For what a step needs only while it works. */
  readonly scratch: string;
  /**
   * Puts the site in its place. At no moment is a half-written folder in the place of a whole one; where that fails,
   * what was there is put back. A place that is a symbolic link stays one.
   */
  readonly moveIn: () => void;
  readonly remove: () => void;
}

/** Opens a workshop; one at a time works in a project. */
export function openWorkshop(paths: ProjectPaths): Workshop {
  const place = placeOf(paths.out);
  const { folder, prefix } = homeFor(paths, place);
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, prefix));
  writeFileSync(join(own, '.gitignore'), '*\n');
  const [site, old] = [join(own, 'site'), join(own, OLD)];
  return {
    site,
    scratch: join(own, 'scratch'),
    moveIn: () => {
      mkdirSync(dirname(place), { recursive: true });
      if (existsSync(place)) renameSync(place, old);
      try {
        renameSync(site, place);
      } catch (error) {
        if (existsSync(old)) renameSync(old, place);
        throw error;
      }
    },
    remove: () => rmSync(own, { recursive: true, force: true }),
  };
}

const OLD = 'old';

/** Where the site really lies: `out`, or what it links to. */
function placeOf(out: string): string {
  if (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return out;
  return existsSync(out) ? realpathSync(out) : resolve(dirname(out), readlinkSync(out));
}

/** A folder for workshops, and how their names begin there. */
interface Home {
  readonly folder: string;
  readonly prefix: string;
}

/** In the project's cache; or, for a site on another disk, beside it. */
function homesOf({ root }: ProjectPaths, place: string): [inside: Home, beside: Home] {
  return [
    { folder: join(root, '.cache'), prefix: 'build-' },
    { folder: dirname(place), prefix: `.${basename(place)}.build-` },
  ];
}

function homeFor(paths: ProjectPaths, place: string): Home {
  const [inside, beside] = homesOf(paths, place);
  const diskOf = (path: string): number => statSync(existing(path)).dev;
  return diskOf(inside.folder) === diskOf(beside.folder) ? inside : beside;
}

/** The folder, or the nearest above it that is there. */
const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)));

/** Mends what builds that were killed have left: a site that was moved away is put back, and workshops are removed. */
export function recover(paths: ProjectPaths): void {
  const place = placeOf(paths.out);
  for (const { folder, prefix } of homesOf(paths, place)) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).filter((name) => name.startsWith(prefix))) {
      const old = join(folder, name, OLD);
      if (existsSync(old) && !existsSync(place)) renameSync(old, place);
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
