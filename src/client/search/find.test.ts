import { expect, test } from 'vitest';
import type { Anchor, Engine, Fragment } from './engine.ts';
import { find } from './find.ts';
import { fold } from './fold.ts';
import type { QuotationFacts } from './shards.ts';
import { noticeWords, statusWords } from './view/words.ts';

interface TinyPage {
  readonly path: string;
  readonly title?: string;
  readonly kind?: string;
  readonly outlet?: string;
  /** `[q-a|words]` is an element with an id. */
  readonly text: string;
  readonly facts?: Readonly<Record<string, Partial<QuotationFacts>>>;
}

const element = /\[([^|\]]+)\|([^\]]*)\]/g;

function fragmentOf({ path, title = path, kind = 'article', outlet, text }: TinyPage): Fragment {
  const anchors: Anchor[] = [];
  for (const match of text.matchAll(element)) {
    const [, id = '', words = ''] = match;
    const before = text.slice(0, match.index).replace(element, '$2');
    const location = before.split(' ').length - 1;
    // As Pagefind has it: an entity that is printed is read once more.
    const read = words.replaceAll('&amp;', '&');
    anchors.push({ element: /^[fth]-/.test(id) ? 'tr' : 'mark', id, text: read, location });
  }
  return {
    url: `/${path}`,
    content: text.replace(element, '$2'),
    meta: { title },
    filters: { page: [kind], ...(outlet === undefined ? {} : { outlet: [outlet] }) },
    anchors,
  };
}

/**
 * Finds as Pagefind does where it matters here: all words must be there, in longer ones too; a word that is nowhere
 * is passed over, or finds those that begin like it.
 */
function tiny(pages: readonly TinyPage[], list: readonly string[] = []): Engine {
  const fragments = pages.map((page) => ({ page, fragment: fragmentOf(page) }));
  const wordsOf = (text: string) => fold(text).map((token) => token.text);
  const all = fragments.flatMap(({ fragment }) => wordsOf(fragment.content));
  const begun = (word: string) => {
    for (let length = word.length; length > 1; length--)
      if (all.some((one) => one.startsWith(word.slice(0, length)))) return word.slice(0, length);
    return null;
  };
  return {
    search: async (words, chosen) => {
      const asked = wordsOf(words ?? '').flatMap((word) => begun(word) ?? []);
      if (words !== null && asked.length === 0) return [];
      return fragments
        .filter(({ fragment }) =>
          Object.entries(chosen).every(([name, values]) =>
            fragment.filters[name]?.some((value) => values.includes(value)),
          ),
        )
        .filter(({ fragment }) =>
          asked.every((word) => wordsOf(fragment.content).some((one) => one.startsWith(word))),
        )
        .map(({ fragment }, at) => ({ id: fragment.url, score: 10 - at, data: async () => fragment }));
    },
    counts: async () => ({}),
    facts: async (path) => {
      const own = pages.find((page) => page.path === path)?.facts ?? {};
      const unknown = { speaker: null, sure: true, kind: 'direct', topics: [] };
      return Object.fromEntries(Object.entries(own).map(([id, facts]) => [id, { ...unknown, ...facts }]));
    },
    accent: () => 'slate',
    hasManyValues: false,
    words: async () => list,
  };
}

async function shown(engine: Engine, typed: string, chosen = {}) {
  const outcome = await find(engine, { typed, chosen }, 10);
  return {
    hrefs: outcome.hits.map(({ href }) => href),
    notice: noticeWords(outcome),
    status: statusWords(outcome, { typed, chosen }),
    outcome,
  };
}

const site: readonly TinyPage[] = [
  {
    path: 'articles/harbour.html',
    title: 'Harbour gate open',
    outlet: 'The Wending Gazette',
    text: 'Ada Fenn said “ [q-a|the gate is a real threat]” and XY5 agreed. Eight boats of 800 sank, one-fifth of them old. [q-b|It was] [part-2-of-b|a storm.]',
    facts: { 'q-a': { speaker: 'Ada Fenn', kind: 'partial' }, 'q-b': { speaker: 'Bo Quill' } },
  },
  {
    path: 'figures.html',
    title: 'Figures',
    kind: 'figures',
    text: '[f-boats|eight] boats that sank [f-old|one-fifth] of boats are old',
  },
  { path: 'people/ada-fenn.html', title: 'Ada Fenn', kind: 'person', text: 'Ada Fenn. 1 quotation.' },
  { path: 'method.html', title: 'Method', kind: 'about the site', text: 'How a storm of boats is read' },
];

test('a quotation is a result, with its words alone and the speaker', async () => {
  const { outcome } = await shown(tiny(site), 'threat gate');
  expect(outcome.hits[0]).toMatchObject({ kind: 'quotation', href: 'articles/harbour.html#q-a' });
  expect(outcome.hits[0]?.parts[0]?.map(({ text }) => text).join(' ')).toBe('the gate is a real threat');
  expect(outcome.hits[0]?.facts?.speaker).toBe('Ada Fenn');
});

test('a quotation that prints an entity is shown to its end', async () => {
  const page = { path: 'articles/fish.html', text: 'He said “ [q-c|Fish &amp; chips are safe]” and left.' };
  const { outcome } = await shown(tiny([page]), 'chips');
  expect(outcome.hits[0]?.parts[0]?.map(({ text }) => text).join(' ')).toBe('Fish &amp; chips are safe');
});

test('a quotation in parts is one result', async () => {
  const { outcome } = await shown(tiny(site), 'storm');
  expect(outcome.hits[0]?.href).toBe('articles/harbour.html#q-b');
  expect(outcome.hits[0]?.parts.map((part) => part.map(({ text }) => text).join(' '))).toEqual([
    'It was',
    'a storm.',
  ]);
});

test('a speaker’s name finds what the speaker said, behind the person', async () => {
  expect((await shown(tiny(site), 'ada fenn')).hrefs.slice(0, 2)).toEqual([
    'people/ada-fenn.html',
    'articles/harbour.html#q-a',
  ]);
  const { hrefs, notice } = await shown(tiny(site), 'fenn threat');
  expect(hrefs).toEqual(['articles/harbour.html#q-a', 'people/ada-fenn.html']);
  expect(notice).toEqual(['Further down, without “threat”.']);
});

test.each(['8 boats', 'eight boats', '1 in 5', 'one in five', 'a fifth'])(
  '%s finds the figure, and nothing that only looks like it',
  async (typed) => {
    const { hrefs } = await shown(tiny(site), typed);
    expect(hrefs[0]).toBe(/8|eight/.test(typed) ? 'figures.html#f-boats' : 'figures.html#f-old');
  },
);

test('words beside a quotation are shown with it, and told to be beside it', async () => {
  const { outcome, notice } = await shown(tiny(site), 'agreed');
  expect(outcome.hits[0]).toMatchObject({ kind: 'quotation', href: 'articles/harbour.html#q-a' });
  expect(outcome.hits[0]?.near.some(({ text, found }) => text === 'agreed.' && found)).toBe(true);
  expect(notice).toEqual(['No quotation has these words. They stand beside these:']);
});

test('pages about the site come last', async () => {
  expect((await shown(tiny(site), 'boats')).hrefs.at(-1)).toBe('method.html');
});

test('a word that stands nowhere is said to, and nothing is shown for it', async () => {
  const { hrefs, notice, status } = await shown(tiny(site, ['XY5', 'gate']), 'XY6');
  expect(hrefs).toEqual([]);
  expect(notice).toEqual(['“XY6” stands nowhere here. Nearest: XY5.']);
  expect(status).toBe('Nothing was found for “XY6”.');
});

test('what is misspelt is told, and searched as it is spelt here', async () => {
  const { hrefs, notice } = await shown(tiny(site, ['threat']), 'Fenn threaat');
  expect(hrefs[0]).toBe('articles/harbour.html#q-a');
  expect(notice.slice(0, 2)).toEqual([
    '“threaat” stands nowhere here. Nearest: threat.',
    'This is found for “Fenn threat”:',
  ]);
});

test('a word that stands nowhere is left out aloud', async () => {
  const { hrefs, notice } = await shown(tiny(site), 'xylophone gate');
  expect(hrefs).toContain('articles/harbour.html');
  expect(notice).toEqual(['“xylophone” stands nowhere here.', 'This is found for “gate”:']);
});

test('beginnings of longer words are told to be that', async () => {
  const { hrefs, notice } = await shown(tiny(site), 'thre');
  expect(hrefs).toEqual(['articles/harbour.html#q-a']);
  expect(notice[0]).toContain('“thre” stands nowhere as a whole word');
});

test('words that never stand on one page are told apart', async () => {
  const { hrefs, notice } = await shown(tiny(site), 'threat read');
  expect(hrefs.length).toBeGreaterThan(0);
  expect(notice[0]).toMatch(/^Nothing has all these words\. Without “(?:threat|read)”:$/);
});

test('with a filter each quotation matches it itself', async () => {
  const engine = tiny(site);
  const chosen = { outlet: ['The Wending Gazette'] };
  expect((await shown(engine, 'storm', chosen)).hrefs).toEqual(['articles/harbour.html#q-b']);
  const partial = await find(engine, { typed: '', chosen: { outlet: ['The Wending Gazette'] } }, 10);
  expect(partial.hits.map(({ href }) => href)).toEqual([
    'articles/harbour.html#q-a',
    'articles/harbour.html#q-b',
  ]);
});

test('filters that hide what the words would find are named', async () => {
  const { hrefs, outcome, status } = await shown(tiny(site), 'storm', { year: ['1999'] });
  expect(hrefs).toEqual([]);
  expect(outcome.hiding).toEqual(['year']);
  expect(status).toBe('Nothing with these filters for “storm”.');
});

test('speech in the outlet’s words is a result of its own kind', async () => {
  const page = {
    path: 'a.html',
    text: 'She said [i-x|the gate would open] soon',
    facts: { 'i-x': { speaker: 'Ada Fenn' } },
  };
  const { outcome, status } = await shown(tiny([page]), 'gate');
  expect(outcome.hits[0]).toMatchObject({ kind: 'reported', href: 'a.html#i-x' });
  expect(status).toBe('No quotation, but 1 other place.');
});

test('a single letter finds nothing, nor does nothing', async () => {
  expect((await shown(tiny(site), 'a')).status).toBe('Type a word, a name or a number.');
  expect((await shown(tiny(site), ' ')).status).toBe('Type a word, a name or a number.');
});
