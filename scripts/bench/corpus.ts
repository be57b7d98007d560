import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomFrom } from './random.ts';
import { capital, type Planted, report, words } from './report.ts';
import { firstNames, nouns, surnames } from './vocabulary.ts';

/** Every so many reports one statement is printed in two of them. */
const REPORTS_A_STATEMENT = 25;
const TOPICS = 3;
const ACCENTS = ['teal', 'ochre', 'slate'];

export interface Corpus {
  /** Raw texts by file stem. */
  readonly texts: ReadonlyMap<string, string>;
  /** What two reports each print of one speaker: what linking has to find, and all it has to find. */
  readonly planted: readonly Planted[];
}

/** A made-up archive; the same size gives the same texts, on any machine. */
export function makeCorpus(size: number): Corpus {
  const random = randomFrom(size);
  const planted = Array.from({ length: Math.floor(size / REPORTS_A_STATEMENT) }, () => ({
    words: `${words(random)} ${words(random)}`,
    speaker: `${random.pick(firstNames)} ${random.pick(surnames)}`,
  }));
  const texts = Array.from({ length: size }, (_, at) => {
    const own = at % REPORTS_A_STATEMENT < 2 ? (planted[Math.floor(at / REPORTS_A_STATEMENT)] ?? null) : null;
    return [`report-${String(at).padStart(6, '0')}`, report(random, own)] as const;
  });
  return { texts: new Map(texts), planted };
}

/** Writes a corpus as a project: seeds, and topics whose keywords are spread over the reports. */
export function writeProject(root: string, { texts }: Corpus): void {
  mkdirSync(join(root, 'seeds'), { recursive: true });
  mkdirSync(join(root, 'content/topics'), { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(root, 'seeds', `${name}.txt`), text);
  const random = randomFrom(TOPICS);
  for (let at = 0; at < TOPICS; at += 1) {
    writeFileSync(join(root, `content/topics/topic-${at}.mdx`), topic(at, random));
  }
}

function topic(at: number, random: Random): string {
  const keywords = Array.from({ length: 6 }, () => `  - ${random.pick(nouns)}\n`);
  return `---\ntitle: ${capital(nouns[at] ?? 'topic')}\ndescription: Reports with words that a seeded draw chose.\naccent: ${ACCENTS[at]}\ncontentNote: Nothing here is real.\nkeywords:\n${[...new Set(keywords)].join('')}---\n\n## Charts\n`;
}
