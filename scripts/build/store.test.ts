import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from './store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  file = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

let program = 'program';
const open = () => openStore(file, () => program);

const ENTRIES = Array.from({ length: 40 }, (_, at) => [`inputs ${at}`, `tide ${at} `.repeat(300)] as const);

/** A build that keeps these, and forgets all others. */
function build(entries: readonly (readonly [string, string])[] = ENTRIES): boolean {
  const store = open();
  for (const [inputs, text] of entries) store.put('page', inputs, Buffer.from(text));
  store.forgetOthers();
  return store.close().damaged;
}

/** What the next build finds, and whether it found anything damaged. */
function found() {
  const store = open();
  const texts = ENTRIES.map(([inputs]) => store.get('page', inputs)?.toString());
  const other = store.get('picture', ENTRIES[0]?.[0] ?? '');
  return { texts, other, ...store.close() };
}

test('what was put is found by the next build, for the same step and inputs', () => {
  expect(build()).toBe(false);
  expect(found()).toEqual({ texts: ENTRIES.map(([, text]) => text), other: undefined, damaged: false });
});

test('what a build neither asked for nor put is forgotten', () => {
  build();
  const [first, second] = ENTRIES;
  const store = open();
  store.get('page', first?.[0] ?? '');
  store.forgetOthers();
  store.close();
  expect(found().texts).toEqual(ENTRIES.map((entry) => (entry === first ? entry[1] : undefined)));
  expect(second).toBeDefined();
});

test('another program finds nothing, and one that was changed while it worked keeps nothing', () => {
  build();
  program = 'another';
  expect(found().texts).toEqual(ENTRIES.map(() => undefined));
  const store = open();
  store.put('page', 'x', Buffer.from('x'));
  program = 'changed';
  store.close();
  program = 'another';
  expect(open().get('page', 'x')).toBeUndefined();
  program = 'program';
});

test('a build that is killed leaves what was kept', () => {
  build();
  open().put('page', 'half', Buffer.from('half'));
  expect(found().texts).toEqual(ENTRIES.map(([, text]) => text));
});

test('however its file is damaged, it answers what was put or nothing, says so, and takes the next build', () => {
  build();
  const whole = readFileSync(file);
  const cut = fc.nat(whole.length - 1).map((end) => ({ bytes: whole.subarray(0, end), isTold: true }));
  const other = fc
    .uint8Array({ maxLength: 5000 })
    .map((bytes) => ({ bytes: Buffer.from(bytes), isTold: true }));
  // A flipped name of what is kept is as if that were not there.
  const flipped = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1 })
    .map((flips) => {
      const bytes = Buffer.from(whole);
      for (const [at, by] of flips) bytes[at] = (bytes[at] ?? 0) ^ by;
      return { bytes, isTold: false };
    });
  fc.assert(
    fc.property(fc.oneof(cut, other, flipped), ({ bytes, isTold }) => {
      writeFileSync(file, bytes);
      const { texts, damaged } = found();
      expect(texts.filter((text, at) => text !== undefined && text !== ENTRIES[at]?.[1])).toEqual([]);
      if (isTold && texts.includes(undefined)) expect(damaged).toBe(true);
      // One that finds damage while it writes begins anew, and the one after it keeps all.
      if (build()) build();
      expect(found().texts).toEqual(ENTRIES.map(([, text]) => text));
    }),
    { numRuns: 100 },
  );
}, 60_000);
