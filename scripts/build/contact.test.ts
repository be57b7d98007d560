import { expect, test } from 'vitest';
import { missingContact } from './contact.ts';

const rules = (...site: Parameters<typeof missingContact>) => missingContact(...site).map(({ rule }) => rule);

test('a site with a public address and nobody to write to gets a warning, and no other site does', () => {
  const address = 'https://record.example';
  expect(rules({ address, contact: null })).toEqual(['no-contact']);
  expect(rules({ address, contact: 'editor@record.example' })).toEqual([]);
  expect(rules({ address: null, contact: null })).toEqual([]);
});
