/** `npm run people [-- --project DIR]`: speakers who are doubtful, and the lines that would put them right. */
import { Command } from 'commander';
import { stringify } from 'yaml';
import { pathOf } from '../src/content/files.ts';
import type { Content } from '../src/content/read.ts';
import type { PersonEntry } from '../src/model.ts';
import { personId } from '../src/record/people.ts';
import { toPoint } from '../src/text/point.ts';
import { readInputs } from './articles/inputs.ts';
import { type ReadArticle, readArticles } from './articles/read.ts';
import { endWith } from './ending.ts';
import { printable, printMessages } from './messages.ts';
import { projectPaths } from './paths.ts';
import { type Doubt, doubtsOf, type Said, WHYS } from './people/doubts.ts';

const SHOWN = 3;
const WORDS = 72;

async function main(): Promise<number> {
  const { project } = new Command('people')
    .description('Lists speakers who are doubtful, why, and what to write into content/people.yaml.')
    .option('--project <dir>', 'the project folder; this repository unless given')
    .parse()
    .opts<{ project?: string }>();
  const inputs = readInputs(projectPaths(project));
  const { articles, messages } = await readArticles(inputs, null);
  if (printMessages([...inputs.messages, ...messages])) return 1;
  const speakers = speakersOf(articles);
  const doubts = doubtsOf(speakers, inputs.content.people, wordsOf(articles));
  process.stdout.write(
    doubts.length === 0
      ? `No speaker of ${speakers.size} is doubtful.\n`
      : told(doubts, speakers, inputs.content),
  );
  return 0;
}

function speakersOf(articles: readonly ReadArticle[]): Map<string, Said[]> {
  const all = articles.flatMap(({ extraction: { seed, quotations, indirect }, path }) => {
    const point = toPoint(seed.text);
    return [...quotations, ...indirect].flatMap((one) => {
      const { speaker, exact, parts, confidence } = one;
      if (speaker === null) return [];
      const words = exact.join(' … ');
      const cut = words.length > WORDS ? `${words.slice(0, WORDS)}…` : words;
      const said = 'kind' in one ? `“${cut}”` : `reported: ${cut}`;
      return [{ speaker, at: `${path}:${point(parts[0]?.start ?? 0).line}`, words: said, confidence }];
    });
  });
  return Map.groupBy(all, ({ speaker }) => speaker);
}

/** Words that stand in lower case in an article. */
function wordsOf(articles: readonly ReadArticle[]): Set<string> {
  const words = new Set<string>();
  for (const { extraction } of articles)
    for (const [word] of extraction.seed.text.matchAll(/(?<!\p{L})\p{Ll}+/gu)) words.add(word);
  return words;
}

function told(
  doubts: readonly Doubt[],
  speakers: ReadonlyMap<string, readonly Said[]>,
  content: Content,
): string {
  const groups = Object.entries(WHYS).flatMap(([why, question]) => {
    const here = doubts.filter((one) => one.why === why);
    return here.length === 0 ? [] : [`${question}\n\n${here.map((one) => toldOf(one, speakers)).join('\n')}`];
  });
  return [...groups, linesFor(doubts, content)].join('\n');
}

function toldOf({ name, why, of }: Doubt, speakers: ReadonlyMap<string, readonly Said[]>): string {
  const said = speakers.get(name) ?? [];
  const more = said.length > SHOWN ? [`    and ${said.length - SHOWN} more`] : [];
  const places = said.slice(0, SHOWN).map(({ at, words }) => `    ${at} ${words}`);
  const entry = `{ id: ${personId(name)}, name: ${JSON.stringify(name)} }`;
  const ways = {
    several: ['    Put it under the `aliases` of one, or correct each place in content/sources/.'],
    alone: [`    If it is all of a name, under people:  - ${entry}`],
    once: [`    If it is right, under people:  - ${entry}`],
    alike: [],
    part: [],
    nobody: [],
  };
  const head = `  ${name}${of.length === 0 ? '' : `: ${of.join(', or ')}?`}`;
  return [head, ...places, ...more, ...ways[why], ''].map(printable).join('\n');
}

/** What to write into people.yaml: entries and lists whole, in place of those that are there. */
function linesFor(doubts: readonly Doubt[], { people, notPeople }: Content): string {
  const merged = Map.groupBy(
    doubts.filter(({ why }) => why === 'alike' || why === 'part'),
    ({ of: [name = ''] }) => name,
  );
  const entries = Array.from(merged, ([name, others]): Partial<PersonEntry> => {
    const there = people.find((one) => one.name === name) ?? { id: personId(name), name };
    return { ...there, aliases: [...(there.aliases ?? []), ...others.map((one) => one.name)] };
  });
  const nobody = doubts.filter(({ why }) => why === 'nobody').map(({ name }) => name);
  const lines = {
    ...(entries.length > 0 && { people: entries }),
    ...(nobody.length > 0 && { 'not-a-person': [...notPeople, ...nobody] }),
  };
  const settled =
    'A name that has an entry is asked for no more. What is wrong in one place only, correct in content/sources/.\n';
  if (Object.keys(lines).length === 0) return settled;
  const head = `For ${pathOf('people')}, as far as it is right; an entry or a list takes the place of the one there:`;
  return [head, '', stringify(lines, { lineWidth: 0 }), settled].join('\n');
}

await endWith(main);
