import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPlaces } from '../../src/content/places.ts';
import { readText } from '../../src/content/project.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { type Message, type Source, sourceSchema } from '../../src/model.ts';
import type { Locate } from '../../src/read/corrections/failure.ts';
import { compareCodeUnits } from '../../src/text/order.ts';

/** A source file, and how to find its entries for messages. */
export interface SourceFile {
  readonly source: Source;
  readonly locate: Locate;
}

const ENDING = '.yaml';

/**
 * The source files in `folder` by the stems of their seeds. `shown` is the folder as messages name it. A file
 * without its seed is an error: what an editor found out would otherwise be lost in silence. A report cannot have
 * appeared after `day` (`YYYY-MM-DD`), that of the commit from which the site is made.
 */
export function readSources(
  folder: string,
  shown: string,
  seedIds: ReadonlySet<string>,
  messages: Message[],
  day?: string,
): Map<string, SourceFile> {
  const sources = new Map<string, SourceFile>();
  if (!existsSync(folder)) return sources;
  for (const name of readdirSync(folder).sort(compareCodeUnits)) {
    if (name.startsWith('.')) continue;
    const path = `${shown}/${name}`;
    const stem = name.slice(0, -ENDING.length);
    if (!name.endsWith(ENDING) || !seedIds.has(stem)) {
      messages.push(orphan(path, name, seedIds));
      continue;
    }
    const text = readText(join(folder, name), path, messages);
    if (text === null) continue;
    const parsed = parseYaml(text, path, sourceSchema);
    messages.push(...parsed.messages);
    if (parsed.value === null) continue;
    const placeOf = openPlaces(() => text);
    const locate: Locate = (keys) => ({ path, ...placeOf(path, keys) });
    sources.set(stem, { source: parsed.value, locate });
    messages.push(...yetToCome(parsed.value, locate, day));
  }
  return sources;
}

function yetToCome({ published }: Source, locate: Locate, day: string | undefined): Message[] {
  const date = published?.value ?? '';
  if (day === undefined || date <= day) return [];
  return [
    {
      ...locate(['published', 'value']),
      rule: 'date-to-come',
      reason: `Unexpected date of publication ${date}, expected one up to ${day}, the day of the commit`,
      hint: 'Is the year mistyped? If the report is newer than your last commit, commit it.',
      severity: 'warning',
    },
  ];
}

function orphan(path: string, name: string, seedIds: ReadonlySet<string>): Message {
  const [example = 'name-of-a-seed'] = seedIds;
  return {
    path,
    line: 1,
    column: 1,
    rule: 'source-without-seed',
    reason: `Unexpected file \`${name}\`, expected a file named after a seed, such as \`${example}${ENDING}\``,
    hint: 'Rename it after its seed, or remove it: with an article go its source file, its note and what cites it.',
    severity: 'error',
  };
}
