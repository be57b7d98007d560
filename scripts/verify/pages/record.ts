import type { Built } from '../files/built.ts';
import { type Finding, finding } from '../finding.ts';
import { entries, listed, text, texts } from '../read/content.ts';
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

/** Nobody speaks by a name that people.yaml says is another's or nobody's, and who has aliases is printed by one of the names. */
export function checkNames({ sources: { project } }: Built): Finding[] {
  const { content, articles } = project;
  const people = listed(content, 'people');
  const names = new Map(people.map((one) => [String(one['name']), texts(one['aliases'])]));
  const theirs = people.flatMap(({ name, aliases }) => texts(aliases).map((alias) => [alias, `“${name}”`]));
  const nobodys = listed(content, 'people', 'not-a-person').map((name) => [String(name), 'nobody']);
  const expected = new Map([...theirs, ...nobodys] as [string, string][]);
  return [...articles.values()].flatMap(({ slug, front, seed }) =>
    [...entries(front['quotations']), ...entries(front['indirect'])].flatMap(({ id, speaker, rule }) => {
      const name = text(speaker);
      if (name === null) return [];
      const aliases = names.get(name) ?? [];
      const isPrinted = () => {
        const printed = seed?.text.replaceAll(/\s+/g, ' ') ?? '';
        return [name, ...aliases].some((one) => printed.includes(one));
      };
      const wanted =
        expected.get(name) ??
        (aliases.length === 0 || rule === 'editor' || isPrinted() ? null : 'somebody whom the article names');
      if (wanted === null) return [];
      const reason = `Unexpected “${name}” as who said “${id}”, expected ${wanted}`;
      return [finding(`content/articles/${slug}.mdx`, 'speaker-name', reason)];
    }),
  );
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
