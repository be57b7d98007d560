import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Paths of all files of a folder from it, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/')).sort();
}

/** The SHA-256 of each file of a folder, by its path. */
export function hashesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder).map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]));
}

/** Writes a file, and makes the folders that it lies in. */
export function putFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes files into a folder, by their paths from it. */
export function putFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) putFile(join(folder, path), content);
}
