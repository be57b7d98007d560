import type { Built } from '../files/files.ts';
import type { TellOf } from '../finding.ts';
import { entries, listed, text, texts } from '../read/content.ts';
import { type Named, placesOf } from '../record/places.ts';
import { namedIn } from '../record/project.ts';

/** Every seed has its page, and every article of `content/articles` too. */
export function checkArticles({ pages, sources: { project } }: Built, tell: TellOf): void {
  const { articles, seeds } = project;
  for (const slug of articles.keys())
    if (!pages.has(`articles/${slug}.html`))
      tell(
        `content/articles/${slug}.mdx`,
        'article-missing',
        `Unexpected article without a page, expected articles/${slug}.html`,
      );
  const shown = new Set([...pages.values()].flatMap((page) => page.seeds));
  for (const { id, path, text } of seeds.all)
    if (!shown.has(id) && text.trim() !== '')
      tell(
        path,
        'accounted-for',
        'Unexpected seed without blocks, expected a page that accounts for all of it',
      );
}

/** Nobody speaks by a name that people.yaml says is another's or nobody's, and who has aliases is printed by one of the names. */
export function checkNames({ sources: { project } }: Built, tell: TellOf): void {
  const { content, articles } = project;
  const people = listed(content, 'people');
  const names = new Map(people.map((one) => [text(one['name']), texts(one['aliases'])]));
  const theirs = people.flatMap(({ name, aliases }) => texts(aliases).map((alias) => [alias, `“${name}”`]));
  const nobodys = listed(content, 'people', 'not-a-person').map((name) => [String(name), 'nobody']);
  const expected = new Map([...theirs, ...nobodys] as [string, string][]);
  for (const { slug, front, seed } of articles.values()) {
    const printed = seed?.text.replaceAll(/\s+/g, ' ') ?? '';
    for (const { id, speaker, rule } of [...entries(front['quotations']), ...entries(front['indirect'])]) {
      const name = text(speaker) ?? '';
      const aliases = names.get(name) ?? [];
      const isPrinted =
        aliases.length === 0 || rule === 'editor' || [name, ...aliases].some((one) => printed.includes(one));
      const wanted = expected.get(name) ?? (isPrinted ? null : 'somebody whom the article names');
      if (wanted !== null)
        tell(
          `content/articles/${slug}.mdx`,
          'speaker-name',
          `Unexpected “${name}” as who said “${id}”, expected ${wanted}`,
        );
    }
  }
}

/** The words of every figure stand at one place of their article, and that place has its element there. */
export function checkFigures(site: Built, tell: TellOf): void {
  const { content } = site.sources.project;
  for (const figure of listed(content, 'figures'))
    for (const cite of namedIn(figure, 'cites')) {
      const problem = citeProblem(cite, site);
      if (problem === null) continue;
      const line = lineOf(content.texts.get('figures') ?? '', String(figure['id']));
      tell('content/figures.yaml', 'figure-words', `Figure “${figure['id']}”: ${problem}`, line);
    }
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
