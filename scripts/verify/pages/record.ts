import type { Code, Finding } from '../finding.ts';
import type { FigureRecord } from '../read/content.ts';
import type { SeedText } from '../read/seed.ts';
import type { Site } from './across.ts';

/** Every seed has its page, and every article of `content/articles` too. */
export function checkArticles(slugs: readonly string[], { pages, seeds }: Site): Finding[] {
  const unmade = slugs
    .filter((slug) => !pages.has(`articles/${slug}.html`))
    .map((slug) =>
      error(
        `content/articles/${slug}.mdx`,
        1,
        'article-missing',
        `Unexpected article without a page, expected articles/${slug}.html`,
      ),
    );
  const shown = new Set([...pages.values()].flatMap((page) => page.seeds));
  const unshown = seeds.stems
    .filter((stem) => !shown.has(stem))
    .flatMap((stem) => seeds.get(stem) ?? [])
    .filter(({ text }) => text.trim() !== '')
    .map(({ path }) =>
      error(
        path,
        1,
        'accounted-for',
        'Unexpected seed without blocks, expected a page that accounts for all of it',
      ),
    );
  return [...unmade, ...unshown];
}

/** The words of every figure stand at one place of their article, and that place has its element there. */
export function checkFigures(figures: readonly FigureRecord[], yaml: string, site: Site): Finding[] {
  return figures.flatMap(({ id, cites }) =>
    cites.flatMap((cite) => {
      const reason = citeProblem(cite, site);
      if (reason === null) return [];
      return [error('content/figures.yaml', lineOf(yaml, id), 'figure-words', `Figure “${id}”: ${reason}`)];
    }),
  );
}

function citeProblem(cite: FigureRecord['cites'][number], { pages, seeds }: Site): string | null {
  const page = pages.get(`articles/${cite.article}.html`);
  const seed = seeds.get(page?.seeds[0] ?? '');
  if (page === undefined || seed === undefined)
    return `unexpected article “${cite.article}”, expected one that has a page`;
  const starts = placesOf(cite, seed);
  const [start] = starts;
  if (start === undefined || starts.length > 1)
    return `unexpected words “${cite.exact}”, expected one place in ${seed.path}, found ${starts.length}`;
  const key = `${seed.id} ${start} ${start + cite.exact.length}`;
  return page.spans.includes(key)
    ? null
    : `unexpected page ${page.page}, expected an element with data-span for “${cite.exact}”`;
}

/** Where the words stand in a seed, prefix and suffix considered. */
export function placesOf(
  { exact, prefix = '', suffix = '' }: FigureRecord['cites'][number],
  { text }: SeedText,
): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd().endsWith(prefix.trimEnd());
    const after = text
      .slice(at + exact.length)
      .trimStart()
      .startsWith(suffix.trimStart());
    if (before && after) starts.push(at);
  }
  return starts;
}

function lineOf(yaml: string, id: string): number {
  const at = yaml.search(new RegExp(`^\\s*-?\\s*id:\\s*['"]?${id}['"]?\\s*$`, 'm'));
  return at === -1 ? 1 : yaml.slice(0, at).trimEnd().split('\n').length + 1;
}

function error(path: string, line: number, rule: Code, reason: string): Finding {
  return { path, line, column: 1, rule, reason, severity: 'error' };
}
