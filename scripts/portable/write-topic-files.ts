import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import {
  type CitedReport,
  type CitedWords,
  citedAddresses,
  reportedAfter,
} from '../../src/portable/cited-words.ts';
import { oneFile } from '../../src/portable/one-file.ts';
import { inlineStyles } from '../../src/portable/sheets.ts';
import type { SiteFacts } from '../../src/portable/site-facts.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import type { ProjectPaths } from '../paths.ts';
import { plainText } from './plain-text.ts';
import { inOrder, type Survey, writeInto } from './survey.ts';

/** What is read of the data of an article, `articles/<slug>.json`. */
const quotationsSchema = z.object({
  quotations: z.array(
    z.object({ href: z.string(), parts: z.array(z.object({ start: z.int(), end: z.int() })) }),
  ),
});
type Parts = z.infer<typeof quotationsSchema>['quotations'][number]['parts'];

/** Writes each topic as one file into `offline/`, for devices that open one file only. @returns how many. */
export function writeTopicFiles(paths: ProjectPaths, survey: Survey, site: SiteFacts): number {
  const topics = inOrder(survey.pages).filter(({ path }) => /^topics\/[^/]+$/.test(path));
  for (const { path } of topics) {
    const read = (file: string) => readFileSync(join(survey.out, file), 'utf8');
    const html = inlineStyles(path, read(path), read);
    const dated = reportedAfter(html, path);
    const reports = citedReports(citedAddresses(html, path), paths, survey).map((report) => ({
      ...report,
      words: report.words.map((words) => ({ ...words, reported: dated.get(words.address) })),
    }));
    writeInto(survey, path.replace('topics/', 'offline/'), oneFile(path, html, reports, site));
  }
  return topics.length;
}

/** The words at cited addresses, from the seeds, as a reader would follow the links. */
function citedReports(
  addresses: readonly string[],
  paths: ProjectPaths,
  { out, pages }: Survey,
): CitedReport[] {
  const cited = Map.groupBy(addresses, (address) => address.replace(/#.*$/, ''));
  return [...cited].flatMap(([path, places]) => {
    if (!pages.has(path)) return [];
    const html = readFileSync(join(out, path), 'utf8');
    const seed = / data-seed="([^"]+)"/.exec(html)?.[1];
    if (seed === undefined) return [];
    const text = readFileSync(join(paths.seeds, `${seed}.txt`), 'utf8');
    const parts = new Map([...partsIn(join(out, path.replace(/html$/, 'json'))), ...reportedIn(path, html)]);
    const words = places.flatMap((address) => wordsAt(address, seed, text, parts.get(address)) ?? []);
    const byPlace = words.toSorted(
      (a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0) || compareCodeUnits(a.address, b.address),
    );
    return [{ path, headline: titleOf(html), words: byPlace }];
  });
}

/** The parts of the quotations of an article, by their addresses. */
function partsIn(file: string): Map<string, Parts> {
  if (!existsSync(file)) return new Map();
  const { quotations } = quotationsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(quotations.map((one) => [one.href, one.parts]));
}

/** The parts of the reported speech of an article, by their addresses. */
function reportedIn(path: string, html: string): Map<string, Parts> {
  const marks = html.matchAll(/ data-indirect="([^"]+)" data-span="(\d+)-(\d+)"/g);
  const byId = Map.groupBy(marks, ([, id = '']) => `${path}#i-${id}`);
  const spans = ([, , start, end]: RegExpExecArray) => ({ start: Number(start), end: Number(end) });
  return new Map([...byId].map(([address, parts]) => [address, parts.map(spans)]));
}

function wordsAt(address: string, seed: string, text: string, parts: Parts | undefined): CitedWords | null {
  const [, start, end] = /#s-(\d+)-(\d+)$/.exec(address) ?? [];
  const spans = parts ?? (end === undefined ? [] : [{ start: Number(start), end: Number(end) }]);
  if (spans.length === 0) return null;
  return { address, seed, parts: spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })) };
}

function titleOf(html: string): string {
  return plainText(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ · [^·]*$/, '');
}
