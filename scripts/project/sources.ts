import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openPlaces } from '../../src/content/places.ts';
import { readText } from '../../src/content/project.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { type Code, type Message, type Source, sourceSchema } from '../../src/model.ts';
import type { Locate } from '../../src/read/corrections/failure.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import { fileError } from '../messages.ts';

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
      messages.push(withoutSeed(path, 'source-without-seed', name, seedIds));
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
  messages.push(...notArchived(sources));
  return sources;
}

function yetToCome({ published, archived }: Source, locate: Locate, day: string | undefined): Message[] {
  const dates = [
    ['date of publication', published?.value ?? '', ['published', 'value']],
    ['day of capture', archived?.captured ?? '', ['archived', 'captured']],
  ] as const;
  return dates.flatMap(([what, date, keys]): Message[] => {
    if (day === undefined || date <= day) return [];
    return [
      {
        ...locate(keys),
        rule: 'date-to-come',
        reason: `Unexpected ${what} ${date}, expected one up to ${day}, the day of the commit`,
        hint: 'Is the year mistyped? If the report is newer than your last commit, commit it.',
        severity: 'warning',
      },
    ];
  });
}

/** Corrections that give words to a name that is nobody’s: that of `people.yaml` would count, and say nothing of it. */
export function namingNobody(
  sources: ReadonlyMap<string, SourceFile>,
  notPeople: readonly string[],
): Message[] {
  const nobody = new Set(notPeople);
  return [...sources.values()].flatMap(({ source: { overrides = [] }, locate }) =>
    overrides.flatMap((override, index): Message[] => {
      const speaker = 'speaker' in override ? (override.speaker ?? null) : null;
      if (speaker === null || !nobody.has(speaker)) return [];
      return [
        {
          ...locate(['overrides', index, 'speaker']),
          rule: 'speaker-is-nobody',
          reason: `Unexpected speaker \`${speaker}\`, expected somebody: \`content/people.yaml\` has the name under \`not-a-person\``,
          hint: 'Take the name out there, or name another here; `speaker: null` says that it is not known who speaks.',
          severity: 'error',
        },
      ];
    }),
  );
}

/** One warning for all sources whose link to the original has no archived copy beside it: originals vanish. */
function notArchived(sources: ReadonlyMap<string, SourceFile>): Message[] {
  const without = [...sources.values()].filter(
    ({ source }) => source.url?.value != null && source.archived === undefined,
  );
  const [first] = without;
  if (first === undefined) return [];
  const names = without.map(({ locate }) => basename(locate(['url']).path)).join(', ');
  return [
    {
      ...first.locate(['url']),
      rule: 'no-archived-copy',
      reason: `Unexpected links to originals without an archived copy, expected \`archived\` beside \`url\`, in: ${names}`,
      hint: 'Have a web archive keep the page, and add `archived: { url: ADDRESS OF THE COPY, captured: YYYY-MM-DD }`.',
      severity: 'warning',
    },
  ];
}

/** A file that is about a seed, and named after none; `seeds` are the names of all. */
export function withoutSeed(path: string, rule: Code, name: string, seeds: Iterable<string>): Message {
  const [example = 'name-of-a-seed'] = seeds;
  const reason = `Unexpected file \`${name}\`, expected a file named after a seed, such as \`${example}${ENDING}\``;
  const hint =
    'Rename it after its seed, or remove it: with an article go its source file, its note and what cites it.';
  return fileError(path, rule, reason, hint);
}
