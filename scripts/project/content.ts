import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { refusedCharts } from '../../src/charts/asked.ts';
import { contentFiles } from '../../src/content/files.ts';
import { openProject, type ProjectFiles } from '../../src/content/project.ts';
import type { Message } from '../../src/model.ts';
import { checkRecord, type SiteRecord } from '../../src/record/record.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import type { Inputs } from '../articles/inputs.ts';
import { fileError } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { withoutSeed } from './sources.ts';

const PATHS = Object.values(contentFiles).map(({ path }) => path.split('/'));
/** The files that are read by their names, and the endings of those that lie in folders. */
const FILES = [
  ...PATHS.flatMap(([name = '', inside]) => (inside === undefined ? [name] : [])),
  'permalinks.txt',
].sort();
const FOLDERS = new Map(
  PATHS.flatMap(([name = '', inside]) => (inside ? [[name, extname(inside)] as const] : [])),
);
/** Folders whose files another step looks through. */
const ELSEWHERE = ['articles', 'sources'];
const HARMLESS = /^(?:\.|readme)|~$/i;

/** What was made of the seeds just before, and what was wrong with them. */
interface MadePages {
  readonly inputs: Inputs;
  readonly messages: readonly Message[];
}

/**
 * The one check of what people write in `content/`, before anything is made of it: YAML and prose, ids and names,
 * dates, cited words, charts and what speaks against them, and files that would be passed over in silence. All
 * problems at once, those of the articles too.
 */
export const checkContent = (paths: ProjectPaths, made: MadePages): readonly Message[] =>
  readChecked(paths, made).messages;

/** The same, and the site that is made of it. */
export function readChecked(
  paths: ProjectPaths,
  { inputs, messages }: MadePages,
): { record: SiteRecord; messages: readonly Message[] } {
  const project = checkProject(openProject(paths.root));
  // Without their articles, all that cites them would be wrong too.
  const isMade = !messages.some(isError);
  const written = [...(isMade ? project.messages : []), ...checkWritten(paths, inputs)];
  // A mistake is told before the differences that may come of it.
  const isMistaken = written.some(isError);
  const ofPages = messages.filter(({ rule }) => !(isMistaken && rule === 'article-differs'));
  return { record: project.record, messages: [...ofPages, ...written] };
}

const isError = ({ severity }: Message) => severity === 'error';

/** A site whose articles have pages, and all that is wrong with it. */
export function checkProject(files: ProjectFiles): { record: SiteRecord; messages: readonly Message[] } {
  const { record, messages } = checkRecord(files);
  return { record, messages: [...messages, ...refusedCharts(record)] };
}

/** As much of the check as needs no articles, which takes no time. */
function checkWritten({ content }: ProjectPaths, inputs: Inputs): readonly Message[] {
  return [...inputs.content.messages, ...(existsSync(content) ? strayNames(content, inputs.ids) : [])];
}

function strayNames(content: string, seeds: ReadonlySet<string>): Message[] {
  const names = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !HARMLESS.test(name))
      .sort((a, b) => compareCodeUnits(a.name, b.name));
  return names(content).flatMap((entry) => {
    const { name } = entry;
    const ending = FOLDERS.get(name);
    if (ELSEWHERE.some((folder) => name === folder || name.startsWith(`${folder}.`))) return [];
    if (ending === undefined)
      return FILES.includes(name)
        ? []
        : unread(
            name,
            [...FILES, ...FOLDERS.keys()].filter((one) => !ELSEWHERE.includes(one)),
          );
    if (!entry.isDirectory()) return unread(name, [`a folder ${name}`]);
    return names(join(content, name)).flatMap((file) => {
      const stem = file.name.slice(0, -ending.length);
      if (!file.name.endsWith(ending))
        return unread(`${name}/${file.name}`, [`a name that ends in ${ending}`]);
      if (name !== 'notes' || seeds.has(stem)) return [];
      return [withoutSeed(`content/notes/${file.name}`, 'note-without-seed', file.name, seeds)];
    });
  });
}

function unread(name: string, expected: readonly string[]): Message[] {
  const reason = `Unexpected name, expected ${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`;
  const hint = 'Nothing reads a file of this name: rename it, or move it out of content/.';
  return [fileError(`content/${name}`, 'content-name', reason, hint)];
}
