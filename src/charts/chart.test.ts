import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { data } from './fictional/charts.ts';
import { spec } from './fictional/quillby.ts';
import { renderChart } from './fictional/render.ts';
import { meeting } from './fictional/reports.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Words of the invented reports with their places. */
const cites = [
  ...Object.values(data).flatMap((one) => ('figures' in one ? one.figures : [])),
  ...meeting.facts,
  ...data['times-in-words'].times,
].flatMap((one) => ('cites' in one ? one.cites : 'cite' in one ? one.cite : one.cells));

function elements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
/** The seed that an element or one around it names. */
function seedOf(element: Element): string | undefined {
  const parent = element.parentNode;
  return attribute(element, 'data-seed') ?? (parent && 'tagName' in parent ? seedOf(parent) : undefined);
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

describe.each(Object.entries(data))('a %s chart', async (kind, given) => {
  const html = await renderChart(spec(kind), given);
  const all = elements(parseFragment(html));

  test('stands in a figure with its anchor, a title and a subtitle', () => {
    const [figure] = all;
    expect([figure?.tagName, figure && attribute(figure, 'id')]).toEqual(['figure', `c-quillby-${kind}`]);
    expect(all.find(({ tagName }) => tagName === 'h3')).toBeDefined();
  });

  test('prints words exactly as they stand at their place', () => {
    for (const element of all.filter((one) => attribute(one, 'data-span'))) {
      const [start = 0, end = 0] = (attribute(element, 'data-span') ?? '').split('-').map(Number);
      const found = cites.filter(
        ({ seed, span }) => seed === seedOf(element) && start >= span.start && end <= span.end,
      );
      const words = found.map(({ span, exact }) => exact.slice(start - span.start, end - span.start));
      expect(words).toContain(textOf(element));
    }
  });

  test('leads every mark to a place, relative to the page, and names those that are not for the pointer only', () => {
    const links = all.filter(({ tagName }) => tagName === 'a');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(attribute(link, 'href')).toMatch(
        /^\.\.\/((articles|compare|people|statements)\/|people\.html$)/,
      );
      if (attribute(link, 'tabindex') === '-1') continue;
      expect((attribute(link, 'aria-label') ?? textOf(link)).trim()).not.toBe('');
    }
  });

  test('names its drawings, or hides them, and has no style of its own nor unrounded numbers', () => {
    for (const drawing of all.filter((one) => one.tagName === 'svg' && attribute(one, 'role') === 'group')) {
      expect(attribute(drawing, 'aria-label')).toBeTruthy();
    }
    expect(html).not.toMatch(/ style=|NaN|undefined|\[object|\d\.\d{4,}/);
  });
});

test('anchors and gradients of one chart are unique', async () => {
  for (const [kind, given] of Object.entries(data)) {
    const html = await renderChart(spec(kind), given);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
