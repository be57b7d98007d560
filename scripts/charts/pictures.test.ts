import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { charts } from '../../src/charts/fictional/charts.ts';
import { type Face, widthOf } from '../../src/charts/picture/measure.ts';
import { SANS, SERIF } from '../../src/charts/picture/paint.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import { drawPng, extentOf } from './draw.ts';
import { writePictures } from './pictures.ts';

const words = 'Counted by Ada Wick: “about 8”, at least 1,250';
const svg = (family: string, text = words) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><text x="10" y="40" font-size="20" font-family="${family.replaceAll('"', "'")}">${text}</text></svg>`;

test.each<[Face, string]>([
  ['sans', SANS],
  ['serif', SERIF],
])(
  'words in %s are really drawn, in the pinned font and as wide as they are measured',
  async (face, family) => {
    const empty = await drawPng(svg(family, ''), 1);
    expect((await drawPng(svg(family), 1)).length).toBeGreaterThan(empty.length * 3);
    const { width } = extentOf(svg(family));
    expect(Math.abs(width - widthOf(words, face, 20)) / width).toBeLessThan(0.02);
  },
);

test('words in a font that nobody has are drawn all the same', async () => {
  const unknown = await drawPng(svg('No Such Font'), 1);
  expect(unknown.length).toBeGreaterThan((await drawPng(svg('No Such Font', ''), 1)).length * 3);
});

test.each(charts.map((chart) => [chart.spec.kind, chart] as const))(
  'everything in the picture of a %s chart lies inside it, and its words are drawn',
  async (_, chart) => {
    const picture = chartSvg(chart, { title: 'Quillby', address: null });
    const { x, y, width, height } = extentOf(picture);
    const [, right, bottom] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture)?.map(Number) ?? [];
    expect([x >= 0, y >= 0, x + width <= (right ?? 0), y + height <= (bottom ?? 0)]).not.toContain(false);
    const wordless = await drawPng(picture.replaceAll(/<text.*?<\/text>/g, ''), 1);
    expect((await drawPng(picture, 1)).length).toBeGreaterThan(wordless.length * 2);
  },
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const name of ['out/charts', 'out/og/topics']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'out/charts/a.svg'), svg(SANS));
  writeFileSync(join(folder, 'out/og/topics/b.svg'), svg(SERIF));
});
afterEach(() => rmSync(folder, { recursive: true }));
const draw = () => writePictures(join(folder, 'out'));
const read = (path: string) => readFileSync(join(folder, path));

test('charts are drawn at twice their size, cards once; what was drawn stays beside each', async () => {
  expect(await draw()).toBe(2);
  expect(read('out/charts/a.png').readUInt32BE(16)).toBe(1200);
  expect(read('out/og/topics/b.png').readUInt32BE(16)).toBe(600);
  const drawings = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  const svgs = drawings.filter((name) => name.endsWith('.svg')).sort();
  expect(svgs).toEqual([join('charts', 'a.svg'), join('og', 'topics', 'b.svg')]);
});

test('the same picture has the same bytes each time', async () => {
  await draw();
  const first = read('out/charts/a.png');
  await draw();
  expect(read('out/charts/a.png').equals(first)).toBe(true);
});
