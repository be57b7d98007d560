import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { type CitedReport, type CitedWords, citedAddresses } from '../../src/portable/cited-words.ts';
import { oneFile } from '../../src/portable/one-file.ts';
import type { ProjectPaths } from '../paths.ts';
import type { SiteFacts } from '../project/site.ts';
import { plainText } from '../search/context.ts';

/** What is read of `data/quotations.json`. */
const quotationsSchema = z.object({
  quotations: z.array(
    z.object({ href: z.string(), parts: z.array(z.object({ start: z.int(), end: z.int() })) }),
  ),
});
type Parts = z.infer<typeof quotationsSchema>['quotations'][number]['parts'];

/** Writes each topic as one file into `offline/`, for devices that open one file only. @returns how many. */
export function writeTopicFiles(paths: ProjectPaths, out: string, site: SiteFacts): number {
  const folder = join(out, 'topics');
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const reports = reportReader(paths, out);
  mkdirSync(join(out, 'offline'), { recursive: true });
  for (const name of names) {
    const html = readFileSync(join(folder, name), 'utf8');
    const path = `topics/${name}`;
    writeFileSync(join(out, 'offline', name), oneFile(path, html, reports(citedAddresses(html, path)), site));
  }
  return names.length;
}

/** Reads the words at cited addresses from the seeds, as a reader would follow the links. */
function reportReader(paths: ProjectPaths, out: string): (addresses: readonly string[]) => CitedReport[] {
  const file: unknown = JSON.parse(readFileSync(join(out, 'data/quotations.json'), 'utf8'));
  const parts = new Map(quotationsSchema.parse(file).quotations.map((one) => [one.href, one.parts]));
  return (addresses) => {
    const pages = Map.groupBy(addresses, (address) => address.replace(/#.*$/, ''));
    return [...pages].flatMap(([path, places]) => {
      const file = join(out, path);
      if (!existsSync(file)) return [];
      const html = readFileSync(file, 'utf8');
      const seed = / data-seed="([^"]+)"/.exec(html)?.[1];
      if (seed === undefined) return [];
      const text = readFileSync(join(paths.seeds, `${seed}.txt`), 'utf8');
      const words = places.flatMap((address) => wordsAt(address, seed, text, parts.get(address)) ?? []);
      const byPlace = words.toSorted(
        (a, b) =>
          (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0) || compareCodeUnits(a.address, b.address),
      );
      return [{ path, headline: titleOf(html), words: byPlace }];
    });
  };
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
