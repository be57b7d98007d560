import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text file of a project; `path` is relative to the project folder, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of a project that the site is made from, unread beyond its text. */
export interface ProjectFiles {
  readonly root: string;
  /** One file by its path, or `null` where there is none. */
  readonly file: (path: string) => TextFile | null;
  /** The files of a folder whose names end so, in code-unit order of their names. */
  readonly folder: (path: string, ending: string) => readonly TextFile[];
}

/**
 * The project folder of this run: set by the commands, otherwise the folder from which Astro runs. This is
 * the only module of the site that reads files, so that everything else can be tested on plain text.
 */
export function openProject(
  root: string = process.env['ON_THE_RECORD_PROJECT'] ?? process.cwd(),
): ProjectFiles {
  const read = (path: string): TextFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
  return {
    root,
    file: (path) => (existsSync(join(root, path)) ? read(path) : null),
    folder: (path, ending) => {
      if (!existsSync(join(root, path))) return [];
      const names = readdirSync(join(root, path)).filter((name) => name.endsWith(ending));
      return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => read(`${path}/${name}`));
    },
  };
}
