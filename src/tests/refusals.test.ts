/** What must not be drawn or published, tried through the whole build with doctored copies of this project. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { repository } from './site.ts';

const TOPIC = 'content/topics/offender-release.mdx';
const FIGURES = 'content/figures.yaml';

/** Figures as nobody should write them; each rests on words that stand in an article. */
const plain = {
  label: 'Doctored',
  value: 8,
  printed: '800',
  qualifier: 'exact',
  unit: 'investigations',
  population: 'live investigations',
  place: null,
  period: { start: '2022', end: '2022' },
  asOf: null,
  speaker: null,
  certainty: 'stated',
  topics: [],
  cites: [{ article: 'school-massacre-plots-foiled', exact: 'there are still 800 live investigations' }],
};
const figures = {
  plain: {},
  'other-unit': { value: 9, unit: 'people' },
  'other-people': { value: 9, population: 'other investigations' },
  'other-time': { period: { start: '2018', end: '2023' } },
  'no-time': { period: null },
  vague: { qualifier: 'vague' },
  'no-value': { value: null },
  ratio: { qualifier: 'multiple', value: 4 },
  nothing: { value: 0 },
  words: { qualifier: 'vague', value: null },
  whole: { value: 225 },
  part: { value: 29, population: 'of the 225 people' },
  claim: { allegation: true },
} as const;

type Refused = readonly [rule: string, chart: string];
/** The chart that asks for what is refused, and the rule that refuses it. */
const charts: readonly Refused[] = [
  ['unlike-units', 'kind="step" figures="d-plain d-other-unit"'],
  ['unlike-populations', 'kind="step" figures="d-plain d-other-people"'],
  ['unequal-periods', 'kind="step" figures="d-plain d-other-time"'],
  ['undated-count', 'kind="step" figures="d-plain d-no-time"'],
  ['ratio-without-base', 'kind="parts" figures="d-ratio"'],
  ['missing-drawn-as-zero', 'kind="parts" figures="d-nothing"'],
  ['missing-drawn-as-zero', 'kind="parts" figures="d-words"'],
  ['number-on-text-card', 'kind="text" figures="d-plain"'],
  ['overlapping-groups-stacked', 'kind="parts" layout="stacked" figures="d-whole d-part"'],
  ['unlike-units', 'kind="share" figures="d-plain"'],
  ['unlike-units', 'kind="open-ended" figures="d-plain d-whole d-part"'],
  ['nothing-to-draw', 'kind="period"'],
  ['nothing-to-draw', 'kind="matrix"'],
  ['figure-id', 'kind="period" figures="d-plain d-gone"'],
  ['event-id', 'kind="matrix" event="no-such-briefing"'],
  ['chart-kind', 'kind="pie" figures="d-plain"'],
  ['allegation-in-chart', 'kind="period" figures="d-claim"'],
];
const others: readonly Refused[] = [
  ['mdx-attribute', '<Chart id="d-untitled" kind="period" title=" " subtitle=" " figures="d-plain" />'],
  ['chart-id', '<Chart id="release-periods" kind="period" title="t" subtitle="s" figures="d-plain" />'],
  ['chart-id', '<Chart id="Two words" kind="period" title="t" subtitle="s" figures="d-plain" />'],
  ['allegation-on-card', '<Figures ids="d-claim" />'],
];
const asked: readonly Refused[] = [
  ...charts.map(
    ([rule, what], i): Refused => [rule, `<Chart id="d-${i}" title="Title" subtitle="Subtitle" ${what} />`],
  ),
  ...others,
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of this project with changed files; `null` for a text that does not hold what was to be changed. */
function doctored(changes: Readonly<Record<string, (text: string) => string>>): string {
  const project = mkdtempSync(join(tmpdir(), 'refused-'));
  folders.push(project);
  for (const folder of ['seeds', 'content'])
    cpSync(join(repository, folder), join(project, folder), { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const text = readFileSync(join(project, path), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${path} is not changed`);
    writeFileSync(join(project, path), changed);
  }
  return project;
}

function build(project: string): { status: number | null; lines: readonly string[] } {
  const options = { cwd: repository, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--project', project], options);
  return { status, lines: stderr.split('\n') };
}

const lineIn = (path: string, words: string) => {
  const text = readFileSync(path, 'utf8');
  return text.slice(0, text.lastIndexOf(words)).split('\n').length;
};

let project: string;
let built: ReturnType<typeof build>;
beforeAll(() => {
  const added = Object.entries(figures).map(([id, over]) => ({ id: `d-${id}`, ...plain, ...over }));
  const yaml = stringify(added).replaceAll(/^/gm, '  ').trimEnd();
  project = doctored({
    [FIGURES]: (text) => text.replace(/^waived:/m, `${yaml}\nwaived:`),
    [TOPIC]: (text) => `${text}\n${asked.map(([, what]) => what).join('\n\n')}\n`,
  });
  built = build(project);
}, 300_000);

test('a build over what must not be drawn ends with 1, tells all of it at once, and shows no trace of the program', () => {
  expect(built.status).toBe(1);
  expect(built.lines.join('\n')).not.toMatch(/^\s+at |node_modules/m);
  expect(built.lines.filter((line) => / error /.test(line)).length).toBeGreaterThanOrEqual(asked.length + 2);
});

test.each(asked)('%s is refused with the place of the chart: %s', (rule, what) => {
  const place = `${TOPIC}:${lineIn(join(project, TOPIC), what)}:`;
  const at = built.lines.findIndex((line) => line.startsWith(place) && line.endsWith(`(${rule})`));
  expect(built.lines[at]).toMatch(/:\d+:\d+ error Unexpected /);
  expect(built.lines[at + 1]).toMatch(/^ {2}\S/);
});

test.each([
  ['vague-word-with-value', 'd-vague'],
  ['number-without-value', 'd-no-value'],
])('%s is refused with the place of the figure, drawn or not', (rule, id) => {
  const place = `${FIGURES}:${lineIn(join(project, FIGURES), `id: ${id}\n`)}:1 error Unexpected `;
  expect(built.lines.find((line) => line.startsWith(place))).toMatch(new RegExp(`\\(${rule}\\)$`));
});

test('a figure without words, a number that is no figure, and a waiver of nothing are refused', () => {
  const bare = doctored({
    [FIGURES]: (text) =>
      text.replace(/(id: live-investigations-800\n(?:.*\n)*?) {4}cites:\n.*\n/, '$1    cites: []\n'),
  });
  expect(build(bare).lines.join('\n')).toMatch(
    /content\/figures\.yaml:\d+:\d+ error .*cites.*\(yaml-value\)/,
  );
  const uncounted = doctored({
    [FIGURES]: (text) =>
      text
        .replace(/ {2}- id: live-investigations-800\n(?: {4}.*\n)*/, '')
        .replace('exact: doubled down,', 'exact: tragic events,'),
  });
  const { status, lines } = build(uncounted);
  expect(status).toBe(1);
  expect(lines.join('\n')).toMatch(/seeds\/000_\w+\.txt:31:\d+ error .*“800”.*\(number-without-figure\)/);
  expect(lines.join('\n')).toMatch(/content\/figures\.yaml:\d+:\d+ error .*\(waiver-unused\)/);
}, 300_000);

test('a claim without what was said of its proof is refused, and so is an allegation without its date', () => {
  const cite = (article: string, exact: string) => `<Cite article="${article}" exact="${exact}" />`;
  const stations = cite(
    'school-massacre-plots-foiled',
    'so-called overseas police stations set up covertly in Britain by the Chinese state to intimidate the diaspora',
  );
  const tate = cite(
    'school-massacre-plots-foiled',
    'Tate, who is under investigation in Romania over allegations of sexual assault and exploitation',
  );
  const loose = doctored({
    [TOPIC]: (text) => `${text}\nThe report tells of police stations.${stations}\n\n## Tate${tate}\n`,
  });
  const { status, lines } = build(loose);
  expect(status).toBe(1);
  const told = lines.join('\n');
  expect(told).toMatch(/dist\/topics\/offender-release\.html:\d+:\d+ error .*\(pairing\)/);
  expect(told).toMatch(/dist\/topics\/offender-release\.html:\d+:\d+ error .*\(allegation-title\)/);
  expect(told).toMatch(/dist\/topics\/offender-release\.html:\d+:\d+ error .*\(allegation-undated\)/);
}, 300_000);
