import { expect, test } from 'vitest';
import { ContentError } from '../content/problem.ts';
import { fictionalProject } from '../record/fictional.ts';
import { makeRecord } from '../record/record.ts';
import { archive } from '../record/views/fictional.ts';
import { cardOf } from './card/card-of.ts';
import { siteCards } from './card/cards.ts';
import { siteCharts } from './registry.ts';

const figures = `figures:
  - id: cracks
    label: Cracks
    value: 12
    printed: '12'
    qualifier: exact
    unit: cracks
    population: null
    place: null
    period: null
    asOf: 2031-05-04
    speaker: Ann Lee
    speakerReason: The sentence before names her.
    certainty: said
    topics: []
    cites:
      - { article: bridge-to-close, exact: 12 cracks }
waived:
  - { article: mayor-shuts-bridge, exact: At least 12, reason: Another report. }
`;
const chart = '<Chart id="cracks" kind="period" title="Twelve cracks" subtitle="Cracks" figures="cracks" />';

function record(topic: string) {
  const front = '---\ntitle: Bridges\ndescription: Of bridges.\naccent: teal\nkeywords: [bridge]\n---\n';
  return makeRecord(
    fictionalProject({
      'content/figures.yaml': figures,
      'content/topics/bridges.mdx': `${front}\n${topic}\n`,
    }),
  );
}

test('a chart is known with its place, its files and what it is drawn from', () => {
  const [known, ...more] = siteCharts(record(chart));
  // Those that every project has follow.
  expect(more.map(({ href }) => href)).toEqual([
    'timeline.html#c-timeline',
    'people.html#c-speakers',
    'people.html#c-voices',
  ]);
  expect(known).toMatchObject({
    spec: { id: 'cracks', kind: 'period', accent: 'teal' },
    href: 'topics/bridges.html#c-cracks',
    files: 'charts/cracks',
  });
  expect(known?.data.figures?.map(({ id }) => id)).toEqual(['cracks']);
});

test('all problems of all charts are told at once, each with the line on which its chart stands', () => {
  const asked = [chart, chart, chart.replace('id="cracks" kind="period"', 'id="two" kind="pie"')].join(
    '\n\n',
  );
  try {
    siteCharts(record(asked));
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const told = error.problems.map(({ path, line, rule }) => [path, line, rule]);
    expect(told).toEqual([
      ['content/topics/bridges.mdx', 10, 'chart-id'],
      ['content/topics/bridges.mdx', 12, 'chart-kind'],
    ]);
  }
});

test('the site, each topic and each chart has a card to share; other pages share their topic’s or the site’s', () => {
  const made = record(chart);
  const cards = siteCards(made);
  expect(cards.map(({ name }) => name)).toEqual([
    'site',
    'topics/bridges',
    'charts/cracks',
    'charts/timeline',
    'charts/speakers',
    'charts/voices',
  ]);
  for (const { svg } of cards) expect(svg()).toContain('viewBox="0 0 1200 630"');
  expect(cardOf('/topics/bridges.html', made).href).toBe('og/topics/bridges.png');
  expect(cardOf('/figures.html', made).href).toBe('og/site.png');
  expect(cardOf('/articles/bridge-to-close.html', made).href).toBe('og/site.png');
});

test('the charts of all reports keep their addresses when an archive grows, and count what they can no longer draw', () => {
  const [few, many] = [siteCharts(archive(20)), siteCharts(archive(450))];
  const addresses = (charts: typeof few) => new Set(charts.map(({ href, files }) => `${href} ${files}`));
  expect(addresses(many)).toEqual(addresses(few));
  const counted = many.filter(({ spec }) => spec.kind === 'tally');
  expect(counted.map(({ spec }) => spec.id)).toEqual(['timeline', 'speakers']);
  expect(few.filter(({ spec }) => spec.kind === 'tally')).toEqual([]);
  const [years, speakers] = counted.map(({ data }) => data.tally?.rows ?? []);
  expect(years?.map(({ label }) => label)).toEqual(['2026', '2027', '2028', '2029', '2030', '2031']);
  expect(speakers?.map(({ label }) => label).slice(0, 2)).toEqual(['Ann Lee', 'Bo0 Ash']);
  expect(speakers).toHaveLength(21);
});

test('a page may not ask for a mark for each of very many reports, nor for a count of what it does not have', () => {
  const asked = (kind: string, size: number) => {
    try {
      siteCharts(archive(size, {}, `<Chart id="all" kind="${kind}" title="All" subtitle="All" />`));
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems.map(({ rule }) => rule);
    }
  };
  expect(asked('speakers', 20)).toEqual([]);
  expect(asked('speakers', 450)).toEqual(['too-many-to-draw']);
  expect(asked('tally', 20)).toEqual(['chart-kind']);
});
