import { expect, test } from 'vitest';
import type { Fragment } from './engine.ts';
import { isShared, pageHit, quotationHits } from './hits.ts';
import { aboutId, type RecordAbout } from './record.ts';

const about: RecordAbout = {
  page: 'articles/harbour.html',
  headline: 'Harbour to close',
  outlet: 'The Quay',
  date: '3 May 2021',
  speaker: 'Ada Brook',
  kind: 'direct',
  accent: 'teal',
};

// Zones are written `<id>`, found words are starred: what the engine hands back for them.
function fragment(zones: string, url = '/articles/harbour.html#q-a'): Fragment {
  const content: string[] = [];
  const anchors: { id: string; location: number; element: string }[] = [];
  const locations: number[] = [];
  for (const word of zones.split(' ')) {
    const opened = /^<(.+)>$/.exec(word)?.[1];
    if (opened !== undefined)
      anchors.push({
        id: opened === 'about' ? aboutId(about) : opened,
        location: content.length,
        element: 'span',
      });
    else {
      if (word.startsWith('*')) locations.push(content.length);
      content.push(word.replace('*', ''));
    }
  }
  const weighted_locations = locations.map((location) => ({ location, balanced_score: 1 }));
  return {
    url,
    content: content.join(' '),
    anchors,
    locations,
    weighted_locations,
    meta: { title: 'Harbour' },
    filters: {},
  };
}

const shown = (zones: string) =>
  quotationHits(fragment(zones)).map((hit) => ({
    href: hit.href,
    said: hit.parts.map((part) => part.map((word) => (word.found ? `*${word.text}` : word.text)).join(' ')),
  }));

test('a record of one quotation leads to it, with found words marked', () => {
  expect(shown('<about> <q-we-are> We are *ready')).toEqual([
    { href: 'articles/harbour.html#q-we-are', said: ['We are *ready'] },
  ]);
});

test('parts of a quotation are told apart', () => {
  expect(shown('<about> <q-a> We *think ¦ that is so')[0]?.said).toEqual(['We *think', 'that is so']);
});

test('a word found by another way of writing it is marked as printed', () => {
  expect(
    shown('<about> <q-a> goal-line ¦ saves of 20% <v-a> goal *line saves of 20 *percent')[0]?.said,
  ).toEqual(['*goal-line', 'saves of *20%']);
});

test('of several quotations in a record only those that hold found words are shown', () => {
  expect(shown('<about> <q-a> one thing <q-b> another *thing <v-b> x').map((hit) => hit.href)).toEqual([
    'articles/harbour.html#q-b',
  ]);
  expect(shown('<about> <q-a> one thing <q-b> another thing')).toHaveLength(2);
});

test('of several quotations in a record the filters let only their own through', () => {
  const partial = aboutId({ ...about, filters: { kind: ['partial'] } });
  const direct = aboutId({ ...about, filters: { kind: ['direct'] } });
  const shared = fragment(`<${partial}> <q-a> one *thing <${direct}> <q-b> another *thing`);
  expect(isShared(shared)).toBe(true);
  expect(quotationHits(shared, { kind: ['direct'] }).map((hit) => hit.href)).toEqual([
    'articles/harbour.html#q-b',
  ]);
  expect(quotationHits(shared, { kind: ['direct', 'partial'] })).toHaveLength(2);
});

test('words around a quotation are shown beside it', () => {
  const [hit] = quotationHits(fragment('<about> <q-a> We are ready <context> The *harbour is … he said'));
  expect(hit?.near.map((word) => word.text).join(' ')).toBe('The harbour is … he said');
  expect(hit?.near[1]?.found).toBe(true);
});

test('a passage of a page leads to the nearest place before it that can be linked', () => {
  const page = fragment('<main> Top <in-short> In short <s-1-2> the *harbour closes', '/topics/ports.html');
  expect(pageHit(page).href).toBe('topics/ports.html#in-short');
  expect(pageHit(fragment('<main> The *harbour', '/about.html')).href).toBe('about.html');
});

test('a record of a figure keeps its own address and does not show other ways of writing', () => {
  const figure = fragment('*20% of ships <v-> *20 percent of ships', '/figures.html#f-ships');
  expect(pageHit(figure)).toMatchObject({ href: 'figures.html#f-ships', page: 'figures.html' });
  expect(pageHit(figure).words.map((word) => word.text)).toEqual(['20%', 'of', 'ships']);
});
