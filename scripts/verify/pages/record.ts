import type { Built } from '../files/built.ts';
import { type Finding, finding } from '../finding.ts';
import { listed } from '../read/content.ts';
import { type Named, placesOf } from '../record/places.ts';
import { namedIn } from '../record/project.ts';

/** Every seed has its page, and every article of `content/articles` too. */
export function checkArticles({ pages, sources: { project } }: Built): Finding[] {
  const { articles, seeds } = project;
  const unmade = [...articles.keys()]
    .filter((slug) => !pages.has(`articles/${slug}.html`))
    .map((slug) => {
      const reason = `Unexpected article without a page, expected articles/${slug}.html`;
      return finding(`content/articles/${slug}.mdx`, 'article-missing', reason);
    });
  const shown = new Set([...pages.values()].flatMap((page) => page.seeds));
  const unshown = seeds.stems
    .filter((stem) => !shown.has(stem))
    .flatMap((stem) => seeds.get(stem) ?? [])
    .filter(({ text }) => text.trim() !== '')
    .map(({ path }) =>
      finding(
        path,
        'accounted-for',
        'Unexpected seed without blocks, expected a page that accounts for all of it',
      ),
    );
  return [...unmade, ...unshown];
}

/** The words of every figure stand at one place of their article, and that place has its element there. */
export function checkFigures(site: Built): Finding[] {
  const { content } = site.sources.project;
  return listed(content, 'figures').flatMap((figure) =>
    namedIn(figure, 'cites').flatMap((cite) => {
      const problem = citeProblem(cite, site);
      const reason = `Figure “${figure['id']}”: ${problem}`;
      if (problem === null) return [];
      const line = lineOf(content.texts.get('figures') ?? '', String(figure['id']));
      return [{ ...finding('content/figures.yaml', 'figure-words', reason), line }];
    }),
  );
}

function citeProblem(cite: Named, { pages, sources: { project } }: Built): string | null {
  const { href, seed } = project.articles.get(cite.article) ?? {};
  if (href === undefined || seed === undefined)
    return `unexpected article “${cite.article}”, expected one that has a page`;
  const places = placesOf(cite, seed);
  const [start = 0] = places;
  if (places.length !== 1)
    return `unexpected words “${cite.exact}”, expected one place in ${seed.path}, found ${places.length}`;
  const key = `${seed.id} ${start} ${start + cite.exact.length}`;
  if (pages.get(href)?.spans.includes(key)) return null;
  return `unexpected page ${href}, expected an element with data-span for “${cite.exact}”`;
}

function lineOf(yaml: string, id: string): number {
  const at = yaml.search(new RegExp(`^\\s*-?\\s*id:\\s*['"]?${id}['"]?\\s*$`, 'm'));
  return at === -1 ? 1 : yaml.slice(0, at).trimEnd().split('\n').length + 1;
}
