import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fictionalProject } from '../record/fictional.ts';
import { makeRecord } from '../record/record.ts';
import { columnsOf } from './columns.ts';
import { datasetOf, fictionalRecord, figuresYaml } from './fictional.ts';
import { dataFiles } from './files.ts';
import { dataText, makeFiles } from './make-files.ts';
import { tableSchema } from './table-schema.ts';
import { tables } from './tables.ts';

for (const table of tables) {
  test(`${table.name}: every column is explained, and its example is a value it can have`, () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    for (const { name, description, example, schema, nullable } of columnsOf(table.row)) {
      expect(description, name).toMatch(/^[A-Z`].*\.$/);
      const { examples: _, ...form } = schema;
      if (example === null) expect(nullable, name).toBe(true);
      else expect(ajv.validate(form, example), `${name}: ${ajv.errorsText()}`).toBe(true);
    }
  });
}

test('a table says what names its rows, and one in which nothing does says nothing of it', () => {
  for (const table of tables) {
    const { primaryKey } = tableSchema(table) as { readonly primaryKey?: readonly string[] };
    expect(primaryKey ?? [], table.name).toEqual(table.key);
    expect(primaryKey, table.name).not.toEqual([]);
  }
});

test('every row has the form that is published, with figures and without', () => {
  const records = [
    fictionalRecord('full', { 'content/figures.yaml': figuresYaml }),
    fictionalRecord('quotations'),
  ];
  for (const record of records)
    for (const { name, row } of tables) {
      const rows: unknown = datasetOf(record)[name];
      expect(() => z.array(row).parse(rows)).not.toThrow();
    }
});

test('columns that name a row name one row only, and a reference leads somewhere', () => {
  const dataset = datasetOf(fictionalRecord('full', { 'content/figures.yaml': figuresYaml }));
  for (const { name, key, references = [] } of tables) {
    const rows = dataset[name] as readonly Record<string, unknown>[];
    const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
    if (key.length > 0) expect(new Set(keys).size, name).toBe(rows.length);
    for (const { column, table, to } of references) {
      const known = new Set(
        (dataset[table as typeof name] as readonly Record<string, unknown>[]).map((row) => row[to]),
      );
      for (const row of rows) if (row[column] !== null) expect(known).toContain(row[column]);
    }
  }
});

test('a report of which nothing is known gives nulls and no guess', () => {
  const { articles, quotations } = datasetOf(fictionalRecord());
  const article = articles.find(({ id }) => id === 'regatta');
  expect(article).toMatchObject({ publisher: null, published: null, url: null, publishedBasis: 'unknown' });
  const [quotation] = quotations.filter(({ article: id }) => id === 'regatta');
  expect(quotation).toMatchObject({ outlet: null, date: null, speaker: 'Bo Quill', speakerSure: false });
});

test('a project without any article still gives every file, and JSON that is JSON', () => {
  const project = fictionalProject();
  const bare = makeRecord({ ...project, folder: () => [] });
  for (const file of dataFiles) {
    const written = dataText(file, bare);
    expect(written.length, file.name).toBeGreaterThan(0);
    if (/\.json(ld)?$/.test(file.name)) expect(() => JSON.parse(written), file.name).not.toThrow();
  }
});

test('the same project gives the same bytes', () => {
  for (const file of dataFiles)
    expect(dataText(file, fictionalRecord())).toBe(dataText(file, fictionalRecord()));
});

test('files that are made side by side have the bytes of each made alone, and every article is told of once', () => {
  const record = fictionalRecord('full', { 'content/figures.yaml': figuresYaml });
  const made = new Map<string, string>();
  const told: string[] = [];
  makeFiles(
    dataFiles,
    record,
    {},
    {
      piece: ({ name }, text) => made.set(name, (made.get(name) ?? '') + text),
      article: ({ slug }) => told.push(slug),
    },
  );
  expect(Object.fromEntries(made)).toEqual(
    Object.fromEntries(dataFiles.map((file) => [file.name, dataText(file, record)])),
  );
  expect(told).toEqual(record.articles.map(({ slug }) => slug));
});

test('the data package names the columns of each CSV in their order', () => {
  const record = fictionalRecord();
  for (const table of tables) {
    const [file] = dataFiles.filter(({ name }) => name === `${table.name}.csv`);
    const csv = file === undefined ? '' : dataText(file, record);
    const names = tableSchema(table).fields.map(({ name }) => name);
    expect(csv.slice(1, csv.indexOf('\r\n'))).toBe(names.join(','));
  }
});
