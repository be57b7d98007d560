import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a folder holds; both 0 where there is none. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const entries = statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, bytes };
}
