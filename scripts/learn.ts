/**
 * `npm run learn -- FILE…`: learns how much each trait of a line says on whether it belongs to the article, from
 * texts whose lines are labelled, and writes the weights to the reader's `words/line-weights.tsv`. Before that it
 * says how well they do on outlets that were held out. The reader's reviewed fixtures are learnt from as well.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { weigh } from '../src/read/blocks/decide.ts';
import { type Model, modelFrom } from '../src/read/blocks/place/score.ts';
import { TRAITS } from '../src/read/blocks/place/traits.ts';
import { passagesOf, segment } from '../src/read/blocks/segment.ts';
import { type Example, type Fit, regress } from './learn/regression.ts';
import { repository } from './paths.ts';

/** A line of FILE: a text, and for each of its lines that is not blank what it is. */
const textSchema = z.object({
  id: z.string(),
  /** Texts of one outlet are learnt from together, or measured with together. */
  outlet: z.string(),
  form: z.string(),
  text: z.string(),
  /** `body` belongs to the article, `rest` does not; `title` and `skip` say nothing. */
  labels: z.array(z.enum(['body', 'rest', 'title', 'skip'])),
});
type Labelled = z.infer<typeof textSchema>;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function linesOf({ text, labels }: Labelled): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let count = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    if (raw.trim() !== '') lines.push({ start, end, label: labels[count++] ?? 'skip' });
    start = end + 1;
  }
  return lines;
}

/** A page saved whole has ten times as many lines as an article copied by itself, and both are as often met. */
const COUNTS: Readonly<Record<string, number>> = { article: 1, fixture: 3 };

/** The undecided passages of a text, each with its traits and with the label of the line in which it begins. */
function examplesOf(one: Labelled): Example[] {
  const passages = passagesOf(one);
  const { verdicts, around } = weigh(passages);
  const lines = linesOf(one);
  let line = 0;
  return passages.flatMap((passage, at) => {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) line += 1;
    const label = lines[line]?.label;
    if (verdicts[at] !== null || (label !== 'body' && label !== 'rest')) return [];
    return [
      {
        values: TRAITS.map((trait) => trait.of(around, at)),
        isBody: label === 'body',
        counts: COUNTS[one.form] ?? 1,
      },
    ];
  });
}

const FIXTURES = resolve(repository, 'src/read/blocks/fixtures');
const LABELS: Readonly<Record<string, Labelled['labels'][number]>> = {
  standfirst: 'body',
  paragraph: 'body',
  crosshead: 'body',
  headline: 'title',
};

/** The fixtures' texts; each line has the label of the block in which it begins, as `blocks.txt` has them. */
function readFixtures(): Labelled[] {
  return readdirSync(FIXTURES).map((name) => {
    const text = readFileSync(resolve(FIXTURES, name, 'seed.txt'), 'utf8')
      .replaceAll('\r\n', '\n')
      .replaceAll('\u2028', '\n');
    const [blocks = ''] = readFileSync(resolve(FIXTURES, name, 'blocks.txt'), 'utf8').split('\n\n');
    const roles = blocks.split('\n').map((line) => line.split(' | '));
    let block = 0;
    const labels = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const squashed = line.trim().replace(/\s+/g, ' ');
        const from = roles
          .slice(block)
          .findIndex(([, , ...words]) => squashed.startsWith(words.join(' | ').slice(0, 60)));
        if (from >= 0) block += from;
        return LABELS[roles[block]?.[0] ?? ''] ?? 'rest';
      });
    return { id: name, outlet: name, form: 'fixture', text, labels };
  });
}

const rowsOf = ({ intercept, means, scales, weights }: Fit): string[][] => [
  ['intercept', '0', '1', intercept.toFixed(4)],
  ...TRAITS.map(({ name }, k) => [
    name,
    ...[means[k], scales[k], weights[k]].map((one) => (one ?? 0).toFixed(4)),
  ]),
];

const BODY: ReadonlySet<string> = new Set(['standfirst', 'paragraph', 'crosshead']);

interface Count {
  body: number;
  kept: number;
  rest: number;
  leaked: number;
}

/** Counts, line by line, what is kept with these weights. */
function measure(one: Labelled, model: Model, count: Count): void {
  const blocks = segment(one, model).filter(({ role }) => BODY.has(role));
  let from = 0;
  for (const { start, end, label } of linesOf(one)) {
    while ((blocks[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    let covered = 0;
    for (let at = from; (blocks[at]?.start ?? end) < end; at += 1) {
      covered += Math.min(end, blocks[at]?.end ?? end) - Math.max(start, blocks[at]?.start ?? end);
    }
    const isKept = covered >= (end - start) / 2 ? 1 : 0;
    if (label === 'body') [count.body, count.kept] = [count.body + 1, count.kept + isKept];
    if (label === 'rest') [count.rest, count.leaked] = [count.rest + 1, count.leaked + isKept];
  }
}

const FOLDS = 5;

/** Learns from four fifths of the outlets and measures with the last, in turn. */
function holdOut(texts: readonly Labelled[], examples: ReadonlyMap<Labelled, readonly Example[]>): void {
  const outlets = [...new Set(texts.map(({ outlet }) => outlet))].sort();
  const foldOf = (one: Labelled): number => outlets.indexOf(one.outlet) % FOLDS;
  const counts = new Map<string, Count>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = texts.filter((one) => foldOf(one) !== fold);
    const model = modelFrom(rowsOf(regress(others.flatMap((one) => examples.get(one) ?? []))));
    for (const one of texts.filter((text) => foldOf(text) === fold)) {
      const count = counts.get(one.form) ?? { body: 0, kept: 0, rest: 0, leaked: 0 };
      counts.set(one.form, count);
      measure(one, model, count);
    }
  }
  for (const [form, { body, kept, rest, leaked }] of counts) {
    const f1 = (200 * kept) / Math.max(1, kept + leaked + body);
    process.stdout.write(
      `${form}, outlets held out: kept ${kept} of ${body}, leaked ${leaked} of ${rest}, F1 ${f1.toFixed(1)}\n`,
    );
  }
}

function main(files: readonly string[]): number {
  if (files.length === 0) {
    process.stderr.write('Usage: npm run learn -- FILE…   (JSON, one labelled text a line)\n');
    return 2;
  }
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  const given = files.flatMap((file) =>
    readFileSync(resolve(typedIn, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => textSchema.parse(JSON.parse(line))),
  );
  const texts = [...given, ...readFixtures()];
  const examples = new Map(texts.map((one) => [one, examplesOf(one)]));
  holdOut(texts, examples);
  const all = [...examples.values()].flat();
  const rows = rowsOf(regress(all));
  const head =
    '# Learnt by `npm run learn`: trait, mean, spread, weight of one spread. Above 0 speaks for the article.';
  const file = resolve(repository, 'src/read/words/line-weights.tsv');
  writeFileSync(file, `${[head, ...rows.map((row) => row.join('\t'))].join('\n')}\n`);
  process.stdout.write(`${texts.length} texts, ${all.length} lines that words had not decided: ${file}\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
