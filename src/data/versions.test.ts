import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { columnsOf, jsonSchema } from './columns.ts';
import { annotationsFileSchema, articleFileSchema } from './schemas.ts';
import { tables } from './tables.ts';
import { versions } from './versions.ts';

/** What a reader of the files relies on: names, types and order, without the explanations and the version itself. */
function digest(): string {
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, one: unknown) => (/^(description|examples?)$/.test(key) ? undefined : one));
  const forms = [
    ...tables.map(({ name, key, row }) => plain({ name, key, columns: columnsOf(row) })),
    plain(jsonSchema(annotationsFileSchema)),
    plain(jsonSchema(articleFileSchema)),
  ];
  return createHash('sha256').update(forms.join('\n')).digest('hex').slice(0, 16);
}

test('the version rises when the form does', () => {
  const { version, schemas } = versions[0];
  const hint = `The form of the data is not that of ${version}: add a version to src/data/versions.ts with its changes.`;
  expect(digest(), hint).toBe(schemas);
});

test('versions stand newest first, each once', () => {
  const numbers = versions.map(({ version }) =>
    version
      .split('.')
      .map((part) => part.padStart(4, '0'))
      .join('.'),
  );
  expect(numbers).toEqual([...new Set(numbers)].sort().reverse());
});
