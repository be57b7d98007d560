/** `npm run --silent extract -- PATH…`: what the extractor reads in each article, one JSON object a line. */
import { lstatSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Extraction, Message, TopicKeywords } from '../src/model.ts';
import { bodyText } from '../src/read/body.ts';
import { extract } from '../src/read/read.ts';
import { fileError, printMessages } from './messages.ts';
import { listSeeds, readSeed } from './project/seeds.ts';
import { enclosingProject, keywordsOf, readWritten } from './project/written.ts';

/** The line for one article; unknown is `null`. */
function toLine({ seed, metadata, blocks, quotations, indirect, topics, messages }: Extraction): string {
  return JSON.stringify({
    id: seed.id,
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    published: metadata.published?.value ?? null,
    author: metadata.author?.value ?? null,
    topics: topics.map((topic) => topic.id),
    blocks: blocks.map(({ role, start, end, rule }) => ({ role, start, end, rule })),
    quotations: quotations.map((quotation) => ({
      id: quotation.id,
      parts: quotation.parts.map(({ start, end }) => ({ start, end })),
      exact: quotation.exact,
      kind: quotation.kind,
      speaker: quotation.speaker,
      mention: quotation.mention,
      mentionAt: quotation.mentionAt,
      cue: quotation.cue,
      cueAt: quotation.cueAt,
      rule: quotation.rule,
      joinedBy: quotation.joinedBy,
      confidence: quotation.confidence,
      topics: quotation.topics,
    })),
    indirect: indirect.map(({ id, parts, exact, speaker, mention, mentionAt, cue, cueAt, ...one }) => ({
      id,
      parts: parts.map(({ start, end }) => ({ start, end })),
      exact,
      speaker,
      mention,
      mentionAt,
      cue,
      cueAt,
      polarity: one.polarity,
      quoted: one.quoted,
      rule: one.rule,
      confidence: one.confidence,
    })),
    body: bodyText(seed, blocks),
    messages: messages.map(({ line, column, rule, reason, hint, severity }) => ({
      line,
      column,
      rule,
      reason,
      hint,
      severity,
    })),
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
