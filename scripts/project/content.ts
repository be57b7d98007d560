import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { type Message, redirectsFileSchema } from '../../src/model.ts';
import { readContent } from '../../src/record/content.ts';
import { openProject } from '../../src/record/read.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import type { ProjectPaths } from '../paths.ts';

const FILES = [
  'corrections.yaml',
  'figures.yaml',
  'glossary.yaml',
  'helplines.yaml',
  'pairings.yaml',
  'people.yaml',
  'permalinks.txt',
  'redirects.yaml',
  'site.yaml',
  'statements.yaml',
];
const FOLDERS: Readonly<Record<string, string>> = {
  events: '.yaml',
  notes: '.yaml',
  pages: '.mdx',
  topics: '.mdx',
};
/** Folders whose files another step looks through. */
const ELSEWHERE = ['articles', 'sources'];
const HARMLESS = /^(?:\.|readme)|~$/i;

/**
 * What is wrong with the files of `content/`, before anything is made of them: their YAML, and names that would
 * be passed over in silence. `seeds` are the stems of the articles.
 */
export function checkContent({ root, content }: ProjectPaths, seeds: ReadonlySet<string>): Message[] {
  if (!existsSync(content)) return [];
  const project = openProject(root);
  // The pages of articles are made anew; only what people write is looked at here.
  const written = {
    root,
    file: project.file,
    folder: (path: string, ending: string) =>
      path === 'content/articles' ? [] : project.folder(path, ending),
  };
  const { messages } = readContent(written);
  const told = new Set([...messages, ...(project.problems ?? [])]);
  const redirects = project.file('content/redirects.yaml');
  const { messages: ofRedirects = [] } =
    redirects === null || redirects.text.trim() === ''
      ? {}
      : parseYaml(redirects.text, redirects.path, redirectsFileSchema);
  return [...told, ...ofRedirects, ...strayNames(content, seeds)];
}

function strayNames(content: string, seeds: ReadonlySet<string>): Message[] {
  const names = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !HARMLESS.test(name))
      .sort((a, b) => compareCodeUnits(a.name, b.name));
  return names(content).flatMap((entry) => {
    const { name } = entry;
    const ending = FOLDERS[name];
    if (ELSEWHERE.some((folder) => name === folder || name.startsWith(`${folder}.`))) return [];
    if (ending === undefined)
      return FILES.includes(name) ? [] : unread(name, [...FILES, ...Object.keys(FOLDERS)]);
    if (!entry.isDirectory()) return unread(name, [`a folder ${name}`]);
    return names(join(content, name)).flatMap((file) => {
      const stem = file.name.slice(0, -ending.length);
      if (!file.name.endsWith(ending))
        return unread(`${name}/${file.name}`, [`a name that ends in ${ending}`]);
      return name === 'notes' && !seeds.has(stem) ? noteWithoutSeed(file.name, seeds) : [];
    });
  });
}

function unread(name: string, expected: readonly string[]): Message[] {
  return [
    {
      path: `content/${name}`,
      line: 1,
      column: 1,
      rule: 'content-name',
      reason: `Unexpected name, expected ${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`,
      hint: 'Nothing reads a file of this name: rename it, or move it out of content/.',
      severity: 'error',
    },
  ];
}

function noteWithoutSeed(name: string, [example = 'name-of-a-seed']: Iterable<string>): Message[] {
  return [
    {
      path: `content/notes/${name}`,
      line: 1,
      column: 1,
      rule: 'note-without-seed',
      reason: `Unexpected file \`${name}\`, expected a file named after a seed, such as \`${example}.yaml\``,
      hint: 'Rename it after its seed, or remove it.',
      severity: 'error',
    },
  ];
}
