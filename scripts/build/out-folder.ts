import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileError } from '../messages.ts';
import { type ProjectPaths, repository } from '../paths.ts';
import { BuildFailed } from './failed.ts';

/**
 * Refuses to put a site where it would take the place of something else: the finished site replaces the whole
 * folder.
 *
 * @throws BuildFailed where `paths.out` holds or lies among the project's own files, or holds anything but a site.
 */
export function refuseOtherFolders({ root, seeds, content, out }: ProjectPaths): void {
  const reason = whyNot({ root, seeds, content, out });
  if (reason === null) return;
  const hint = 'Name a folder that is new, empty, or a site that was built before: --out DIR';
  throw new BuildFailed('The site has no place.', [fileError(out, 'out-folder', reason, hint)]);
}

function whyNot({ root, seeds, content, out }: Omit<ProjectPaths, 'articles' | 'sources'>): string | null {
  const inner = [seeds, content].some((folder) => isIn(out, folder));
  const code = ['src', 'scripts', 'public', 'node_modules'].some((name) => isIn(out, join(repository, name)));
  if (inner || code || [root, repository].some((folder) => isIn(folder, out)))
    return 'Unexpected folder among the files of the project, expected one that holds nothing but the site';
  if (!existsSync(out)) return null;
  if (!statSync(out).isDirectory()) return 'Unexpected file, expected a folder';
  const there = readdirSync(out);
  if (there.length === 0) return null;
  if (there.includes('.git')) return 'Unexpected version history in the folder, expected nothing but a site';
  const site = ['index.html', 'articles.html', 'assets'].every((name) => there.includes(name));
  return site ? null : 'Unexpected files that are no site, expected an empty folder or a site built before';
}

/** Whether `path` is `folder` or lies in it. */
function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || /^\.\.[\\/]/.test(way) || /^([a-z]:|[\\/])/i.test(way));
}
