import { expect, test } from 'vitest';
import { citedAddresses, citedSection, reportedAfter, siteAddress } from './cited-words.ts';
import { oneFile } from './one-file.ts';
import { readMe } from './read-me.ts';

const html = `<!doctype html><html lang="en"><head><title>Ferries · Quillby</title><link rel="icon" href="../favicon.svg"><script>boot()</script><script defer src="../assets/site.js"></script></head>
<body><header><a href="../index.html">Home</a></header><main id="main"><h1>Ferries</h1>
<p>They ran late.<a class="n" data-cite aria-label="Source 1" href="../articles/quay.html#s-4-9"></a> See <a href="../statements/late.html">what was said</a>, <a href="#terms">terms</a>, <a href="https://example.org/">elsewhere</a>.</p></main><footer></footer></body></html>`;
const reports = [
  {
    path: 'articles/quay.html',
    headline: 'Late <again>',
    words: [
      { address: 'articles/quay.html#s-4-9', seed: 'quay', parts: [{ start: 4, end: 9, text: 'ferry' }] },
    ],
  },
];
const site = { title: 'Quillby', address: null, date: '3 March 2026' };

test('a topic in one file leads to the words in it, and nowhere else', () => {
  const file = oneFile('topics/ferries.html', html, reports, site);
  expect(citedAddresses(html, 'topics/ferries.html')).toEqual(['articles/quay.html#s-4-9']);
  expect(file).toContain('href="#w-quay--s-4-9"');
  expect(file).toContain('<span id="w-quay--s-4-9" data-span="4-9">ferry</span>');
  expect(file).toContain('Late &#60;again&#62;');
  expect([...file.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target]) => target)).toEqual([
    'data:,',
    '#w-quay--s-4-9',
    '#terms',
    'https://example.org/',
  ]);
  expect(file).toContain('of 3 March 2026');
  expect(file).toContain('<script>boot()</script>');
});

test('where the address of the site is known, links lead there', () => {
  const file = oneFile('topics/ferries.html', html, reports, { ...site, address: 'https://x.example/q' });
  expect(file).toContain('href="https://x.example/q/statements/late.html"');
  expect(file).toContain('The current page is at <a href="https://x.example/q/topics/ferries.html">');
});

test('a link is read as a browser would', () => {
  expect(siteAddress('topics/a.html', '../articles/b.html#q-c')).toBe('articles/b.html#q-c');
  expect(siteAddress('a.html', './b%20c.html')).toBe('b c.html');
  expect(siteAddress('a.html', 'https://example.org/')).toBe('https://example.org/');
});

test('the note in the archive says how to open it, how old it is and where the current one is', () => {
  const facts = {
    title: 'Quillby',
    description: 'Ferries.',
    date: '3 March 2026',
    commit: 'abcdef0123456789',
  };
  const text = readMe({ ...facts, address: 'https://x.example' });
  expect(text).toContain('Extract the whole archive first');
  expect(text).toContain('the copy of 3 March 2026. It was made from commit abcdef012345.');
  expect(text).toContain('https://x.example/');
  expect(readMe({ ...facts, date: null, commit: null, address: null })).toContain(
    'date of this copy is not known',
  );
});

test('an allegation keeps its date where its words stand in the copy', () => {
  const cited =
    '<a data-cite href="../articles/quay.html#s-4-9">owes</a>”<span class="meta" data-ours>, as reported on 1 May 2031</span>';
  expect([...reportedAfter(cited, 'topics/ferries.html')]).toEqual([
    ['articles/quay.html#s-4-9', 'as reported on 1 May 2031'],
  ]);
  const section = citedSection([
    {
      path: 'articles/quay.html',
      headline: 'Quay',
      words: [
        {
          address: 'articles/quay.html#s-4-9',
          seed: 'quay',
          parts: [{ start: 4, end: 9, text: 'owes' }],
          reported: 'as reported on 1 May 2031',
        },
      ],
    },
  ]);
  expect(section).toContain('owes</span><span data-ours>”, as reported on 1 May 2031</span>');
});

test('what an outlet reports as said stands in the copy without marks, as reported speech', () => {
  const words = {
    address: 'articles/quay.html#i-late',
    seed: 'quay',
    parts: [{ start: 4, end: 9, text: 'it was late' }],
  };
  const section = citedSection([{ path: 'articles/quay.html', headline: 'Quay', words: [words] }]);
  expect(section).toContain(
    '<span data-ours>Reported speech: </span><span id="w-quay--i-late" data-span="4-9">',
  );
  expect(section).not.toMatch(/[“”]/);
});
