import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, keyRows, partsOf, type Schema, templateOf } from './explain.ts';
import { type ContentFile, contentFiles } from './files.ts';

const files: readonly (readonly [string, ContentFile])[] = Object.entries(contentFiles);
const templates = files.filter(([name]) => !['source', 'topic', 'page'].includes(name));

test.each(templates)('the template of %s is a comment, and is right without the marks of one', (_, file) => {
  const template = templateOf(file, '.schemas/x.json');
  expect(template.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  const [, ...lines] = template.split('\n');
  const uncommented = lines
    .slice(3)
    .map((line) => line.slice(2))
    .join('\n');
  const checked = file.schema.safeParse(parse(uncommented, { schema: 'core' }));
  expect(checked.error?.issues ?? [], uncommented).toEqual([]);
});

test.each(files)('every key of %s has a description in its schema', (_, file) => {
  const bare: string[] = [];
  const walk = (schema: Schema, path: string) => {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      if (!property.description) bare.push(`${path}.${key}`);
      walk(property, `${path}.${key}`);
    }
    for (const part of partsOf(schema)) walk(part, path);
  };
  const schema = jsonSchemaOf(file);
  walk(schema, '');
  expect(bare).toEqual([]);
  expect(Object.keys(schema.properties ?? {})).not.toEqual([]);
});

test('the rows of a file say what is needed, and which values there are', () => {
  const rows = keyRows(contentFiles.figures);
  const row = (path: string) => rows.find((one) => one.path.join('.') === path);
  expect(row('figures.id')).toMatchObject({ isNeeded: true });
  expect(row('figures.caveat')).toMatchObject({ isNeeded: false });
  expect(row('figures.certainty')?.values).toEqual(['stated', 'said', 'alleged', 'denied']);
  expect(row('figures.cites.prefix')).toMatchObject({ isNeeded: false });
});
