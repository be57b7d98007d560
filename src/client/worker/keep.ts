import { hashOf, toCopy } from './kept-copy.ts';
import { root, shelf } from './scope.ts';

/** What the service worker may keep on a reader's device: the build writes it. */
export interface KeptFiles {
  /** Changes whenever one of the files does. */
  readonly version: string;
  readonly bytes: number;
  /** How many of the files, from the first, are kept of a site that is too large to be kept unasked. */
  readonly core: number;
  /** Path and hash of each, in the order in which they are fetched. */
  readonly files: readonly (readonly [path: string, hash: string])[];
}

/** What was kept so far, noted on the shelf itself. */
interface Note {
  readonly version: string;
  /** Whether the reader asked for everything. */
  readonly asked: boolean;
}

export type Progress = (done: number, of: number) => void;

/** Up to this size a site is kept whole without being asked for. */
const smallSite = 12_000_000;
const atOnce = 6;
const noteKey = `${root}offline/kept`;

let running: Promise<boolean> | null = null;

/**
 * Keeps the site of `version`: whole where it is small or the reader asked for it, otherwise its core. Files that did not change are not fetched again. Answers whether the whole site is kept.
 */
export async function keepSite(version: string, asked: boolean, progress: Progress): Promise<boolean> {
  await running?.catch(() => false);
  running = keep(version, asked, progress);
  return running;
}

async function keep(version: string, asked: boolean, progress: Progress): Promise<boolean> {
  const open = await shelf();
  const note: Note | null = await open.match(noteKey).then((found) => found?.json() ?? null);
  if (note?.version === version && (note.asked || !asked)) return true;
  const list: KeptFiles = await fetch(`${root}offline/files.json`, { cache: 'no-cache' }).then((found) =>
    found.json(),
  );
  const wanted = asked || note?.asked === true;
  const whole = wanted || list.bytes <= smallSite;
  await fetchAll(open, whole ? list.files : list.files.slice(0, list.core), progress);
  await dropOthers(open, list.files);
  if (!whole) return false;
  await open.put(noteKey, Response.json({ version: list.version, asked: wanted } satisfies Note));
  return true;
}

async function fetchAll(open: Cache, files: KeptFiles['files'], progress: Progress): Promise<void> {
  // The last file names others and must come after them.
  const queue = files.slice(0, -1);
  let done = 0;
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await fetchOne(open, file);
      done += 1;
      progress(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const file of files.slice(-1)) await fetchOne(open, file);
  progress(files.length, files.length);
}

async function fetchOne(open: Cache, [path, hash]: KeptFiles['files'][number]): Promise<void> {
  const key = root + path;
  if (hashOf(await open.match(key)) === hash) return;
  const response = await fetch(key, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await open.put(key, await toCopy(response, new Date(), hash));
}

/** Copies of pages that are no longer published would be shown as if they were. */
async function dropOthers(open: Cache, files: KeptFiles['files']): Promise<void> {
  const listed = new Set(files.map(([path]) => root + path));
  const keys = await open.keys();
  await Promise.all(keys.filter(({ url }) => !listed.has(url)).map((key) => open.delete(key)));
}
