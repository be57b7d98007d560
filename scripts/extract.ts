/** `npm run --silent extract -- PATH…`: what the extractor reads in each article, one JSON object a line. */
import { lstatSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Extraction, Message, Span, TopicKeywords } from '../src/model.ts';
import { bodyText } from '../src/read/body.ts';
import { extract } from '../src/read/read.ts';
import { fileError, printMessages } from './messages.ts';
import { listSeeds, readSeed } from './project/seeds.ts';
import { enclosingProject, keywordsOf, readWritten } from './project/written.ts';

/** As much of something as is printed of it, in this order. */
const pick = <T extends object>(one: T, keys: readonly (keyof T)[]) =>
  Object.fromEntries(keys.map((key) => [key, one[key]]));

/** The line for one article; unknown is `null`. */
function toLine({ seed, metadata, blocks, quotations, indirect, topics, messages }: Extraction): string {
  const parts = (spans: readonly Span[]) => spans.map((span) => pick(span, ['start', 'end']));
  return JSON.stringify({
    id: seed.id,
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    published: metadata.published?.value ?? null,
    author: metadata.author?.value ?? null,
    topics: topics.map((topic) => topic.id),
    blocks: blocks.map((one) => pick(one, ['role', 'start', 'end', 'rule'])),
    quotations: quotations.map((one) => ({
      ...{ id: one.id, parts: parts(one.parts) },
      ...pick(one, ['exact', 'kind', 'speaker', 'mention', 'mentionAt', 'cue', 'cueAt']),
      ...pick(one, ['rule', 'joinedBy', 'confidence', 'topics']),
    })),
    indirect: indirect.map((one) => ({
      ...{ id: one.id, parts: parts(one.parts) },
      ...pick(one, ['exact', 'speaker', 'mention', 'mentionAt', 'cue', 'cueAt']),
      ...pick(one, ['polarity', 'quoted', 'rule', 'confidence']),
    })),
    body: bodyText(seed, blocks),
    messages: messages.map((one) => pick(one, ['line', 'column', 'rule', 'reason', 'hint', 'severity'])),
  });
}

/** The files that a path names: itself, or the articles right in that folder. */
function filesAt(path: string, messages: Message[]): string[] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    const reason = 'Unexpected path that does not exist, expected a .txt file or a folder of them';
    messages.push(fileError(path, 'no-such-file', reason));
    return [];
  }
  return found.isDirectory() ? listSeeds(path, messages, false) : [path];
}

function main(paths: readonly string[]): number {
  if (paths.length === 0) {
    process.stderr.write('Usage: npm run --silent extract -- PATH…   (.txt files, or folders of them)\n');
    return 2;
  }
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  const messages: Message[] = [];
  const topicsIn = new Map<string, readonly TopicKeywords[]>();
  const lines: string[] = [];
  for (const path of paths.flatMap((given) => filesAt(resolve(typedIn, given), messages))) {
    const file = readSeed(path, messages);
    if (file === null) continue;
    const folder = dirname(path);
    const topics = topicsIn.get(folder) ?? keywordsOf(readWritten(enclosingProject(folder)));
    topicsIn.set(folder, topics);
    lines.push(`${toLine(extract(file.seed, { topics }))}\n`);
  }
  process.stdout.write(lines.join(''));
  const shown = messages.map((message) => ({ ...message, path: relative(typedIn, message.path ?? '') }));
  return printMessages(shown) ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
