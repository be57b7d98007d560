import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ProjectPaths } from '../../paths.ts';
import { openPack } from './pack.ts';
import { sharedHash } from './shared-hash.ts';

/** Finished pages by the hash of all that they print. Losing them costs time and nothing else. */
export interface KeptPages {
  /**
   * The page of that path as an earlier build finished it; `inputs` is what it alone prints. The bytes are good until
   * the next call.
   */
  readonly find: (path: string, inputs: string) => Buffer | undefined;
  /** Keeps a page that was not found. */
  readonly keep: (path: string, html: Buffer) => void;
  /** Forgets the pages that this build did not ask for. */
  readonly close: () => void;
}

/** Opens the pages kept for a project in its `.cache/pages`; `shared` is one number for what all of them print. */
export function openKeptPages(paths: ProjectPaths, shared: string = sharedHash(paths)): KeptPages {
  const pack = openPack(join(paths.root, '.cache/pages'));
  const missing = new Map<string, string>();
  return {
    find: (path, inputs) => {
      const name = createHash('sha256').update(`${shared}\0${path}\0${inputs}`).digest('hex');
      const html = pack.get(name);
      if (html === undefined) missing.set(path, name);
      return html;
    },
    keep: (path, html) => {
      const name = missing.get(path);
      if (name !== undefined) pack.add(name, html);
    },
    close: pack.close,
  };
}
