import { expect, test } from 'vitest';
import { datasetOf, fictionalRecord, figuresYaml, regatta } from './fictional.ts';
import { dataFiles } from './files.ts';
import { dataText } from './make-files.ts';
import { annotationsFileSchema } from './schemas.ts';

const targetsOf = (textShown: 'full' | 'quotations') =>
  datasetOf(fictionalRecord(textShown)).annotations.flatMap(({ target }) => target);

test('positions count code points: the words stand there by Python’s count, after characters of two units', () => {
  const targets = targetsOf('full').filter(({ source }) => source.label === 'regatta');
  expect(targets).toHaveLength(2);
  for (const { selector } of targets) {
    const [quote, { start, end }] = selector;
    expect([...regatta].slice(start, end).join('')).toBe(quote.exact);
    expect(regatta.slice(start, end)).not.toBe(quote.exact);
  }
});

test('nothing of a caption is published, and where only quotations are shown nothing of other sentences', () => {
  const beside = (textShown: 'full' | 'quotations') =>
    targetsOf(textShown).flatMap(({ selector: [{ prefix = '', suffix = '' }] }) => [prefix, suffix]);
  expect(beside('full').join()).toContain('Nobody knew why');
  expect(beside('full').join()).not.toContain('caption');
  expect(beside('quotations').join()).not.toMatch(/Nobody knew why|It was late/);
});

test('a speaker who is not sure is “probably” who it is', () => {
  const [first] = datasetOf(fictionalRecord()).annotations.filter(({ id }) =>
    id.startsWith('#quotation/regatta/'),
  );
  expect(first?.body[0]).toMatchObject({ purpose: 'identifying', value: 'probably Bo Quill' });
});

test('a seed is named by its SHA-256, in the form of RFC 6920', () => {
  const [target] = targetsOf('full').filter(({ source }) => source.label === 'regatta');
  // 32 bytes of 0xbb in base64url.
  expect(target?.source.id).toBe(
    `ni:///sha-256;${Buffer.from('bb'.repeat(32), 'hex').toString('base64url')}`,
  );
});

test('the file keeps its own form, and says what it rests on for figures and notes too', () => {
  const notes =
    "notes:\n  - { on: { exact: 'not safe enough' }, note: Only here., motivation: correcting }\n";
  const record = fictionalRecord('full', {
    'content/figures.yaml': figuresYaml,
    'content/notes/a.yaml': notes,
  });
  const texts = dataFiles
    .filter(({ name }) => name === 'annotations.jsonld')
    .map((one) => dataText(one, record));
  const file = annotationsFileSchema.parse(JSON.parse(texts.join()));
  const ids = file.first.items.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['#figure/cracks', '#note/bridge-to-close/1']));
  expect(file.total).toBe(ids.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(file.first.items.find(({ id }) => id.startsWith('#note/'))?.motivation).toBe('assessing');
});
