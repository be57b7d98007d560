import { splitFront } from '../content/front.ts';
import { type ArticleFront, articleFrontSchema, type Code, type Message, type Seed } from '../model.ts';
import { type BodyBlock, type BodyPart, type Report, readTree } from './blocks.ts';
import type { MdxParser } from './parsers.ts';
import { trimSpan } from './tree.ts';

/**
 * Reads a written page again and compares it with its seed: front matter valid, blocks tiling the seed, the
 * text of each block and the words of each part exactly the seed's. Returns every difference, with its place
 * in the MDX file `path`; none where the page is right. Shares with the writer only the rule that the blanks
 * round a block are not printed.
 */
export function readBack(mdx: string, seed: Seed, path: string, parser: MdxParser): Message[] {
  const { yaml, body } = splitFront(mdx);
  const messages: Message[] = [];
  const report: Report = ({ line, column }, rule, reason, hint) => {
    messages.push({ path, line, column, rule, reason, hint, severity: 'error' });
  };
  const front = readFront(yaml, report);
  const blocks = readTree(parser, body, report);
  compareBlocks(blocks, seed, report);
  if (front !== null) compareSpeech(blocks, front, seed, report);
  return messages;
}

const TOP = { line: 1, column: 1 };

function readFront(yaml: string | null, report: Report): ArticleFront | null {
  if (yaml === null) {
    report(TOP, 'front-matter', 'Unexpected start of file, expected front matter between `---` lines');
    return null;
  }
  const result = articleFrontSchema.safeParse(JSON.parse(yaml));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    report(TOP, 'front-matter', `Unexpected value of \`${issue.path.join('.')}\`: ${issue.message}`);
  }
  return null;
}

function compareBlocks(blocks: readonly BodyBlock[], seed: Seed, report: Report): void {
  let at = 0;
  for (const block of blocks) {
    if (block.span.start !== at) {
      report(
        block.place,
        'blocks-tile',
        `Unexpected block from ${block.span.start}, expected one from ${at}`,
      );
    }
    at = block.span.end;
    const { start, end } = trimSpan(seed.text, block.span);
    compareWords(block.text, seed.text.slice(start, end), 'block-text', block.place, report);
    for (const part of [...block.quotations, ...block.indirect]) {
      const words = seed.text.slice(part.span.start, part.span.end);
      compareWords(block.text.slice(part.start, part.end), words, 'quotation-text', part.place, report);
      if (part.start !== part.span.start - start) {
        report(part.place, 'quotation-place', `Unexpected place of part ${part.span.start}-${part.span.end}`);
      }
    }
  }
  if (at !== seed.text.length) {
    report(TOP, 'blocks-tile', `Unexpected end of blocks at ${at}, expected ${seed.text.length}`);
  }
}

function compareWords(
  found: string,
  expected: string,
  rule: Code,
  place: { line: number; column: number },
  report: Report,
): void {
  if (found === expected) return;
  let same = 0;
  while (same < found.length && found[same] === expected[same]) same += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, same - 20), same + 30));
  report(
    place,
    rule,
    `Unexpected words that differ from the seed at their character ${same}`,
    `- ${around(expected)} (seed)\n+ ${around(found)} (page)`,
  );
}

/** Every part of a quotation or of reported speech stands in the text as the front matter has it, and no other. */
function compareSpeech(blocks: readonly BodyBlock[], front: ArticleFront, seed: Seed, report: Report): void {
  const quotations = front.quotations.map((one) => ({ ...one, element: 'Quotation' }));
  const indirect = front.indirect.map((one) => ({ ...one, element: 'Indirect', kind: one.polarity }));
  const expected = [...quotations, ...indirect].flatMap(({ element, id, parts, exact, speaker, kind }) =>
    parts.map(([start, end], index) => {
      compareWords(exact[index] ?? '', seed.text.slice(start, end), 'exact', TOP, report);
      const part = { span: { start, end }, id, part: index + 1, of: parts.length, kind };
      return keyOf(element, { ...part, speaker: speaker ?? undefined });
    }),
  );
  const keys = new Set(expected);
  const found = (element: string, parts: readonly BodyPart[]) => {
    for (const part of parts) {
      if (keys.delete(keyOf(element, part))) continue;
      const reason = `Unexpected <${element} id="${part.id}"> that the front matter lacks`;
      report(part.place, 'quotation-front', reason);
    }
  };
  for (const block of blocks) {
    found('Quotation', block.quotations);
    found('Indirect', block.indirect);
  }
  for (const key of keys) report(TOP, 'quotation-front', `Unexpected absence of the part ${key}`);
}

type Keyed = Pick<BodyPart, 'span' | 'id' | 'part' | 'of' | 'kind' | 'speaker'>;

function keyOf(element: string, { span, id, part, of, kind, speaker }: Keyed): string {
  const name = speaker?.replace(/\s+/g, ' ').trim() ?? '(unknown)';
  return `${element} ${span.start}-${span.end} | ${id} | ${part}/${of} | ${kind} | ${name}`;
}
