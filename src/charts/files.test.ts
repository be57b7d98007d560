import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { chartCsv, chartJson } from './data.ts';
import { charts } from './fictional/charts.ts';
import { gallery } from './fictional/gallery.ts';
import { cite, figure, spec } from './fictional/quillby.ts';
import { snippets } from './snippets.ts';
import { chartSvg } from './svg.ts';

const site = { title: 'Quillby & Daughters', address: 'https://example.org/q' };

test.each(charts.map((chart) => [chart.spec.kind, chart] as const))(
  'a %s chart says in its picture what it shows, from where and on which terms',
  async (kind, chart) => {
    const svg = chartSvg(chart, site);
    const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const said of [
      chart.spec.title,
      chart.spec.subtitle,
      'Counted by hand.',
      'Data CC BY 4.0.',
      'Quillby &amp; Daughters, https://example.org/q/topics/lamps.html',
    ])
      expect(words).toContain(said);
    expect(words).toMatch(/Sources?: /);
    await expect(svg).toMatchFileSnapshot(`__snapshots__/${kind}.svg`);
  },
);

test('the page of kinds shows each with the lines that make it', async () => {
  await expect(gallery(charts, '../charts/__snapshots__')).toMatchFileSnapshot('../docs/charts.md');
});

test.each(charts.map((chart) => [chart.spec.kind, chart] as const))(
  'a picture of a %s chart is well-formed, and no part of it runs or is fetched',
  (_, chart) => {
    const svg = chartSvg(chart, site);
    const open: string[] = [];
    for (const [, close, name = '', own] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!own) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|href|url\((?!#)|@import/);
    expect(chartSvg(chart, site)).toBe(svg);
  },
);

const tricky = figure({
  id: 'tricky',
  printed: 'about 8',
  qualifier: 'about',
  speaker: '=HYPERLINK("https://example.org")',
  label: 'Lamps, “old”\nand new',
  cites: [cite('-8 or "about 8" lamps'), cite('@eight')],
});
const trickyChart = { spec: spec('period'), data: { figures: [tricky] } };

test('a table keeps the qualifier beside the number, and has a row for each place', () => {
  const rows = csvParse(chartCsv(trickyChart));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ figure: 'tricky', qualifier: 'about', value: '8', printed: 'about 8' });
  expect(rows[0]?.['label']).toBe(tricky.label);
});

test('no cell of a table is a formula, and lines end as RFC 4180 has them', () => {
  const csv = chartCsv(trickyChart);
  const cells = csvParse(csv).flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(csv).toContain(`'-8 or ""about 8"" lamps`);
  expect(csv.split('\r\n').at(-1)).toBe('');
});

test.each(charts.map((chart) => [chart.spec.kind, chart] as const))(
  'the table of a %s chart has as many cells in each row as its head',
  (_, chart) => {
    const [head, ...rows] = chartCsv(chart).split('\r\n').slice(0, -1);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(csvParse(chartCsv(chart)).columns).size).toBe(head?.split(',').length);
    for (const row of csvParse(chartCsv(chart))) expect(Object.values(row)).not.toContain(undefined);
  },
);

test('what a report does not print is no zero in the table of a matrix', () => {
  const matrix = charts.find(({ spec: { kind } }) => kind === 'matrix');
  const rows = csvParse(matrix ? chartCsv(matrix) : '');
  const absent = rows.filter((row) => row['in_report'] === 'no');
  expect(absent.length).toBeGreaterThan(0);
  expect(new Set(absent.flatMap((row) => [row['number'], row['words']]))).toEqual(new Set(['']));
});

test('the data of a chart say for each figure what its words qualify, and where they stand', () => {
  const [chart] = charts;
  if (!chart) throw new Error('there are charts');
  const data = JSON.parse(chartJson(chart));
  expect(data).toMatchObject({ licence: { name: 'CC BY 4.0' }, embed: `embed/${chart.spec.id}.html` });
  for (const { qualifier, certainty, cites } of data.figures) {
    expect([typeof qualifier, typeof certainty]).toEqual(['string', 'string']);
    for (const { href, exact, start, end } of cites) {
      expect(href).toMatch(/^articles\/.*#s-\d+-\d+$/);
      expect(end - start).toBe(exact.length);
    }
  }
});

test('code to copy can hold any title, and leads to the place of the chart', () => {
  const [chart] = charts;
  if (!chart) throw new Error('there are charts');
  const sly = { ...chart, spec: { ...chart.spec, title: '"><script>alert(1)</script>' } };
  for (const code of Object.values(snippets(sly, 'https://example.org/q/', 500))) {
    expect(code).not.toContain('<script');
    expect(code).toMatch(/https:\/\/example\.org\/q\/(embed|topics|charts)\//);
  }
});
