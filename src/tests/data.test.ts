/** The data files of the finished site, read by programs that share nothing with those that wrote them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { filesIn } from '../../scripts/folder.ts';
import { dist, repository } from './site.ts';

const data = join(dist, 'data');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
const files = filesIn(data);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

function problems(schema: unknown, value: unknown): string[] {
  ajv.validate(schema as AnySchema, value);
  return (ajv.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Field {
  readonly name: string;
  readonly type: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string; readonly fields: readonly [string] };
    }[];
  };
}
const resources = json('data/datapackage.json')['resources'] as readonly Resource[];
const tables = resources.filter(({ type }) => type === 'table');

/** The rows of a CSV, with its cells read by the types of the data package. */
function typedRows({ path, schema }: Resource): Record<string, unknown>[] {
  const types = new Map(schema?.fields.map(({ name, type }) => [name, type]));
  return parse(readFileSync(join(data, path)), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
    cast: (cell, { header, column }) => {
      const type = types.get(String(column));
      if (header || (cell !== '' && type === 'string')) return cell;
      if (cell === '') return null;
      return type === 'boolean' ? JSON.parse(cell) : Number(cell);
    },
  }) as Record<string, unknown>[];
}

test.each(files.filter((file) => /^[a-z]+\.json(ld)?$/.test(file) && file !== 'datapackage.json'))(
  '%s has the form of the schema beside it',
  (file) => {
    const schema = json(`data/${file.replace(/\.json(ld)?$/, '.schema.json')}`);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(problems(schema, json(`data/${file}`))).toEqual([]);
  },
);

test('the file of each article has its form, and stands beside its page', () => {
  const schema = json('data/article.schema.json');
  const pages = filesIn(join(dist, 'articles')).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const file = `articles/${page.replace(/html$/, 'json')}`;
    expect(problems(schema, json(file)), file).toEqual([]);
  }
});

test('the blocks of each article tile its seed', () => {
  for (const file of filesIn(join(dist, 'articles')).filter((name) => name.endsWith('.json'))) {
    const { blocks, characters } = json(`articles/${file}`) as {
      blocks: { start: number; end: number }[];
      characters: { utf16: number };
    };
    expect([0, ...blocks.map(({ end }) => end)]).toEqual([
      ...blocks.map(({ start }) => start),
      characters.utf16,
    ]);
  }
});

test.each(tables.map((table) => [table.path, table] as const))(
  '%s is read by a parser of others, and each row has its form',
  (_path, table) => {
    const schema = json(`data/${table.name}.csv.schema.json`);
    const rows = typedRows(table);
    if (files.includes(`${table.name}.json`))
      expect(rows).toHaveLength((json(`data/${table.name}.json`)[table.name] as readonly object[]).length);
    else expect(rows).toHaveLength(targets.length);
    for (const row of rows) expect(problems(schema, row)).toEqual([]);
  },
);

test('every file that the data package names is there, and every reference between tables leads to a row', () => {
  expect(resources.map(({ path }) => path).filter((path) => !files.includes(path))).toEqual([]);
  const values = (name: string, column: string) =>
    tables
      .filter((table) => table.name === name)
      .flatMap((table) => typedRows(table).map((row) => row[column]));
  for (const { name, schema } of tables)
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const known = new Set(values(reference.resource, reference.fields[0]));
      const lost = values(name, fields[0]).filter((value) => value !== null && !known.has(value));
      expect(lost, `${name}.${fields[0]}`).toEqual([]);
    }
});

test('every file says its version and its licence', () => {
  for (const file of files.filter((name) => !name.endsWith('.schema.json'))) {
    expect(read(`data/${file}`), file).toMatch(/\b1\.\d+\.\d+\b/);
    expect(read(`data/${file}`), file).toMatch(/CC BY 4\.0|licenses\/by\/4\.0/);
  }
});

test('no cell of a CSV starts a formula, and Python’s reader sees the same rows', () => {
  for (const { path } of tables) {
    const rows = parse(readFileSync(join(data, path)), { bom: true }) as string[][];
    const numbers = /^-?\d+(\.\d+)?$/;
    for (const cell of rows.flat())
      if (!numbers.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
    const program = `import csv,json,sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline='')))))`;
    const python = runPython(['-c', program, join(data, path)]);
    if (python !== null) expect(JSON.parse(python)).toEqual(rows);
  }
});

interface Target {
  readonly source: { readonly id: string; readonly sha256: string };
  readonly scope: string;
  readonly selector: readonly [
    { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
    { readonly start: number; readonly end: number },
  ];
}
const seedsFolder = join(repository, 'seeds');
const seeds = new Map(
  readdirSync(seedsFolder).map((name) => {
    const bytes = readFileSync(join(seedsFolder, name));
    const digest = createHash('sha256').update(bytes);
    const name64 = `ni:///sha-256;${digest.copy().digest('base64url')}`;
    return [digest.digest('hex'), { id: name64, characters: [...bytes.toString('utf8')] }];
  }),
);
const targets = (
  json('data/annotations.jsonld') as unknown as { first: { items: { target: Target[] }[] } }
).first.items.flatMap(({ target }) => target);

test('every annotation leads to its words in the seed that it names, by position and by quotation', () => {
  expect(targets.length).toBeGreaterThan(39);
  for (const { source, selector } of targets) {
    const seed = seeds.get(source.sha256);
    expect(seed?.id).toBe(source.id);
    const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector;
    const text = (from: number, to?: number) => seed?.characters.slice(from, to).join('') ?? '';
    expect(text(start, end)).toBe(exact);
    const around = prefix + exact + suffix;
    const places = text(0).split(around).length - 1;
    expect(places, `places of “${around}”`).toBe(1);
    expect(text(0).slice(0, text(0).indexOf(around)) + prefix).toBe(text(0, start));
  }
});

test('every annotation leads to an element of the site that has the words', () => {
  const pages = new Map<string, string>();
  for (const { scope } of targets) {
    const [path = '', id = ''] = scope.replace(/^\.\.\//, '').split('#');
    const html = pages.get(path) ?? read(path);
    pages.set(path, html);
    expect(html.includes(`id="${id}"`) || html.includes(`id=${id}`), scope).toBe(true);
  }
});

function runPython(args: readonly string[]): string | null {
  const { status, stdout, stderr, error } = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (error !== undefined) return null;
  expect(status, stderr).toBe(0);
  return stdout;
}

const examples = join(repository, 'src/data/examples');
const noPython = spawnSync('python3', ['--version']).error !== undefined;
if (noPython) console.log('python3 is not here: the examples in Python are not run.');

test.skipIf(noPython)('the example in Python finds every annotation in the seeds', () => {
  const out = runPython([join(examples, 'resolve.py'), join(data, 'annotations.jsonld'), seedsFolder]);
  expect(out).toBe(`${targets.length} of ${targets.length} places found\n`);
});

const figures = ['iran-plots-at-least-10', 'iran-plots-15-publisher-unknown', 'iran-plots-15-telegraph'];
test('the example in JavaScript draws a chart of the site from the CSV, with its numbers as printed', () => {
  const { stdout, stderr, status } = spawnSync('node', [join(examples, 'redraw.mjs'), data, ...figures], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(stderr).toMatch(/^39 quotations/);
  const widths = [...stdout.matchAll(/width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([200, 300, 300]);
  expect(stdout).toContain('>at least 10');
});

test.skipIf(noPython)('the example in Python draws the same', () => {
  const args = [data, ...figures];
  const js = spawnSync('node', [join(examples, 'redraw.mjs'), ...args], { encoding: 'utf8' }).stdout;
  expect(runPython([join(examples, 'redraw.py'), ...args])).toBe(js);
});

test('the page about the data has each column of each table', () => {
  const html = read('data.html');
  for (const { schema } of tables)
    for (const { name } of schema?.fields ?? []) expect(html).toContain(`<code>${name}</code>`);
  expect(existsSync(join(dist, 'data/README.md'))).toBe(true);
});
