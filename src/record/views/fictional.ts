/** A made-up archive for the tests of long lists: reports of one harbour, whose mayor speaks in most of them. */
import { fictionalProject, madeArticle, madeQuotation } from '../fictional.ts';
import { makeRecord, type SiteRecord } from '../record.ts';

/** One report of the archive, for a test that wants another. */
export interface MadeReport {
  readonly date: string | null;
  readonly paper: string | null;
  /** Who says the last quotation, which no other report has. */
  readonly speaker: string;
}

const SURNAMES = ['Ash', 'Birk', 'Cole', 'Dunn', 'Ester', 'Fell', 'Gale', 'Ötzel'];
const SHARED = 'The gates stay shut.';

const dateOf = (at: number): string | null => {
  if (at % 9 === 8) return null;
  const [year, month] = [2030 - (at % 5), 1 + (at % 7)];
  if (at % 50 === 49) return String(year);
  return `${year}-0${month}-1${at % 10}`;
};

const name = (at: number) => `report-${String(at).padStart(3, '0')}`;

function report(at: number, { date, paper, speaker }: MadeReport): readonly [string, string] {
  const own = `We saw ${at} boats, and no more.`;
  const last = `Boat ${at} is mine.`;
  const text = `Boats ${at}\n\nAnn Lee said: “${SHARED}” “${own}”\n\n${speaker} said: “${last}”\n`;
  const said = (id: string, words: string, speaker: string, statement: string | null = null) =>
    madeQuotation(text, words, { id, speaker, topics: 'harbour', statement });
  const mdx = madeArticle({
    seed: name(at),
    slug: name(at),
    headline: `Boats ${at}`,
    publisher: paper,
    published: date,
    topics: '{ id: harbour, because: [boats] }',
    quotations: [
      ...(at < 230 ? [said('shut', SHARED, 'Ann Lee', 'the-gates-stay-shut')] : []),
      said('boats', own, 'Ann Lee'),
      said('mine', last, speaker),
    ],
    body: `<Block role="paragraph" span="0-${text.length}" rule="line">\n  x\n</Block>\n`,
  });
  return [text, mdx];
}

const TOPIC = `---
title: Harbour
description: Of the harbour.
accent: teal
keywords: [boats]
---
`;

/** An archive of so many reports and two of another place, some changed; `topic` stands on the page of its topic. */
export function archive(
  size: number,
  changed: Readonly<Record<number, Partial<MadeReport>>> = {},
  topic = '## Who said what',
): SiteRecord {
  const files: Record<string, string> = { 'content/topics/harbour.mdx': `${TOPIC}\n${topic}\n` };
  for (let at = 0; at < size; at += 1) {
    const paper = at % 3 === 0 ? null : `Paper ${at % 3}`;
    const usual = { date: dateOf(at), paper, speaker: `Bo${at} ${SURNAMES[at % SURNAMES.length]}` };
    const [text, mdx] = report(at, { ...usual, ...changed[at] });
    files[`seeds/${name(at)}.txt`] = text;
    files[`content/articles/${name(at)}.mdx`] = mdx;
  }
  return makeRecord(fictionalProject(files));
}
