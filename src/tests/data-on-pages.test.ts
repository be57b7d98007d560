/** What the pages show is what the data files say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { dist, sitePages } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elements(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The seed of which an element shows words. */
function seedOf(element: Element): string | undefined {
  for (let at: Node | null = element; at !== null && 'tagName' in at; at = at.parentNode as Node | null) {
    const seed = attribute(at, 'data-seed');
    if (seed !== undefined) return seed;
  }
  return undefined;
}

interface Cite {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
}
interface Figure {
  readonly id: string;
  readonly printed: string;
  readonly cites: readonly Cite[];
}
interface Quotation {
  readonly key: string;
  readonly id: string;
  readonly article: string;
  readonly seed: string;
  readonly exact: readonly string[];
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}
const rows = <Row>(name: string): Row[] =>
  (JSON.parse(readFileSync(join(dist, `data/${name}.json`), 'utf8')) as Record<string, Row[]>)[name] ?? [];
const figures = new Map(rows<Figure>('figures').map((figure) => [figure.id, figure]));
const quotations = rows<Quotation>('quotations');
const pages = sitePages().map(({ path, html }) => ({ path, all: elements(parse(html)) }));
const page = (path: string) => pages.find((one) => one.path === path)?.all ?? [];

test('the page of figures shows each figure of the data as printed, and no other', () => {
  const shown = page('figures.html').flatMap((element) => {
    const id = attribute(element, 'data-figure');
    if (element.tagName !== 'tr' || id === undefined) return [];
    const bold = elements(element).find(({ tagName }) => tagName === 'b');
    return [[id, bold === undefined ? '' : textOf(bold)] as const];
  });
  expect(Object.fromEntries(shown)).toEqual(
    Object.fromEntries([...figures.values()].map(({ id, printed }) => [id, printed])),
  );
});

/** Elements of all pages that show a figure, each with its page. */
const shownFigures = pages.flatMap(({ path, all }) =>
  all.flatMap((element) => {
    const id = attribute(element, 'data-figure');
    return id === undefined ? [] : [{ where: `${path}: ${id}`, element, figure: figures.get(id) }];
  }),
);

test('wherever a page shows a figure, it is the number of the data as printed', () => {
  for (const { where, element, figure } of shownFigures) {
    const name = attribute(element, 'aria-label');
    if (name !== undefined) expect(name, where).toContain(figure?.printed ?? 'a figure of the data');
    if (/^(tr|div)$/.test(element.tagName)) expect(textOf(element), where).toContain(figure?.printed);
    expect(figure, where).toBeDefined();
  }
});

test('wherever a page shows a figure, its words stand where the data say', () => {
  const spans = shownFigures.flatMap(({ where, element, figure }) =>
    elements(element).flatMap((one) => {
      const [start, end] = attribute(one, 'data-span')?.split('-').map(Number) ?? [];
      return start === undefined || end === undefined
        ? []
        : [{ where, figure, seed: seedOf(one), start, end }];
    }),
  );
  expect(spans.length).toBeGreaterThan(figures.size);
  for (const { where, figure, seed, start, end } of spans) {
    const within = figure?.cites.some((cite) => cite.seed === seed && cite.start <= start && end <= cite.end);
    expect(within, `${where} at ${start}-${end}`).toBe(true);
  }
});

test('every quotation that a page of an article marks is in the data, word for word, and the other way round', () => {
  const marked = pages.flatMap(({ path, all }) => {
    if (!path.startsWith('articles/')) return [];
    const spans = new Map(
      all.map((element) => [`${seedOf(element)} ${attribute(element, 'data-span')}`, element]),
    );
    const article = path.replace(/^articles\/|\.html$/g, '');
    const ids = all.flatMap((element) => /^q-(.+)$/.exec(attribute(element, 'id') ?? '')?.[1] ?? []);
    for (const { seed, exact, parts } of quotations.filter((one) => one.article === article))
      for (const [index, { start, end }] of parts.entries()) {
        const element = spans.get(`${seed} ${start}-${end}`);
        expect(element && textOf(element)).toBe(exact[index]);
      }
    return [...new Set(ids)].map((id) => `${article}/${id}`);
  });
  expect(marked.toSorted()).toEqual(quotations.map(({ key }) => key).toSorted());
});

test('the counts of people on the pages are those of the data', () => {
  const people = rows<{ name: string; quotationCount: number }>('people');
  const lines = page('people.html')
    .filter(({ tagName }) => tagName === 'li')
    .map(textOf);
  for (const { name, quotationCount } of people)
    expect(
      lines.some((line) => line.includes(name) && line.includes(`${quotationCount} quotation`)),
      name,
    ).toBe(true);
});
