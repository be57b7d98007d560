import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Message } from '../../src/model.ts';
import { namingNobody, readSources } from './sources.ts';

/** What is told of source files, each after the place where it is told; some names are nobody’s. */
function toldOf(files: Readonly<Record<string, string>>, notPeople: readonly string[] = []): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const [stem, text] of Object.entries(files)) writeFileSync(join(folder, `${stem}.yaml`), text);
  const messages: Message[] = [];
  const stems = new Set(Object.keys(files));
  const sources = readSources(folder, 'content/sources', stems, messages, '2031-06-01');
  messages.push(...namingNobody(sources, notPeople));
  rmSync(folder, { recursive: true });
  return messages.map(
    ({ path, line, column, rule, severity }) => `${path}:${line}:${column} ${severity} ${rule}`,
  );
}

const url = 'url: { value: https://post.example/fen, basis: found elsewhere, evidence: It stands there. }\n';
const archived = (of: string, day: string) => `${url}archived:\n  url: ${of}\n  captured: ${day}\n`;
const copy = 'https://archive.example/fen';

test('all links to originals without an archived copy are told in one warning, at the first', () => {
  const files = {
    eel: `slug: eel\n${url}`,
    fen: url,
    mere: 'slug: mere\n',
    tarn: archived(copy, '2031-05-04'),
  };
  expect(toldOf(files)).toEqual(['content/sources/eel.yaml:2:6 warning no-archived-copy']);
});

test('an archived copy has an address of the web and a day of the calendar that has come', () => {
  expect(toldOf({ fen: archived(copy, '2031-06-01') })).toEqual([]);
  expect(toldOf({ fen: archived('javascript:1', '2031-05-04') })).toEqual([
    'content/sources/fen.yaml:3:8 error yaml-value',
  ]);
  for (const day of ['2031-02-29', '2031-05', 'May'])
    expect(toldOf({ fen: archived(copy, `'${day}'`) })).toEqual([
      'content/sources/fen.yaml:4:13 error yaml-value',
    ]);
  expect(toldOf({ fen: archived(copy, '2031-06-02') })).toEqual([
    'content/sources/fen.yaml:4:13 warning date-to-come',
  ]);
});

test('words are given to nobody whose name people.yaml has as nobody’s', () => {
  const override = (kind: string, speaker: string) =>
    `overrides:\n  - ${kind}: { exact: 'We are ready.' }\n    speaker: ${speaker}\n    reason: The paragraph before says so.\n`;
  for (const kind of ['quotation', 'reported']) {
    expect(toldOf({ fen: override(kind, 'Fen Church') }, ['Fen Church'])).toEqual([
      'content/sources/fen.yaml:3:14 error speaker-is-nobody',
    ]);
    expect(toldOf({ fen: override(kind, 'Ada Fenn') }, ['Fen Church'])).toEqual([]);
    expect(toldOf({ fen: override(kind, 'null') }, ['Fen Church'])).toEqual([]);
  }
});
