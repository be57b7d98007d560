/** The program that a doubting reader runs: what is proved, what is wrong, what is without proof. */
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256, verdict, verify } from '../../public/verify.mjs';

const text = 'Ada Fenn said: “We are ready & able.” She left at 8.';
const ready = at('We are ready & able.');
const hashed = (sha = hash('sha256', text)) =>
  `<p>fenn.txt, SHA-256 <span data-sha256="fenn">${sha}</span></p>`;
const article = `<article data-seed="fenn"><p>“<mark data-quotation="a" data-span="${ready}">We are ready &amp; able.</mark>”</p>${hashed()}</article>`;

test('a page is proved whole where each of its words stands where it says', () => {
  expect(verify(given(article))).toMatchObject([
    { kind: 'text' },
    { kind: 'quotation', at: `fenn:${ready}` },
  ]);
  expect(verdict(verify(given(article))).code).toBe(0);
});

test.each([
  ['a changed letter', article.replace('ready', 'reedy'), /has “We are ready & able.” there/],
  [
    'a shifted place',
    article.replace(ready, at('e are ready & able.”')),
    /the words of the page stand at 16/,
  ],
  ['a place beyond the end', article.replace(ready, '16-9999'), /no such place/],
  ['another hash', article.replace(hash('sha256', text), '0'.repeat(64)), /the page shows 0000/],
  ['a quotation without a place', article.replace(` data-span="${ready}"`, ''), /names no place/],
  ['a page of another site', '<p>“We are ready.”</p>', /nothing to prove/],
  ['a tag that closes another', article.replace('</mark>', '</b>'), /closes mark/],
  ['a comment, which could hide words', article.replace('<p>', '<p><!-- -->'), /not plain/],
  ['a reference of another kind', article.replace('&amp;', '&hellip;'), /not plain/],
  ['a reference to no character', article.replace('&amp;', '&constructor;'), /not plain/],
])('%s is wrong', (_, html, why) => {
  const wrong = verify(given(html)).filter(({ state }) => state === 'wrong');
  expect(wrong.map((one) => one.why).join('\n')).toMatch(why);
  expect(verdict(verify(given(html))).code).toBe(1);
});

test.each([
  ['a text that nobody brought', verify(given(article).slice(0, 1)), /was not given: fenn.txt/],
  ['a text whose hash is shown nowhere', verify(given(article.replace(hashed(), ''))), /its hash/],
  [
    'words in quotation marks alone',
    verify(given(`${article}<p>“ready”`.concat('</p>'))),
    /stand in fenn at 23/,
  ],
  ['words of ours inside a block', verify(given(blockWith('<b data-ours>“never”</b>'))), /in no text given/],
  ['a figure elsewhere', verify(given(`${article}<a data-figure="b" href="b.html">8</a>`)), /where it leads/],
])('%s is without proof', (_, findings, why) => {
  expect(
    findings
      .filter(({ state }) => state !== 'proved')
      .map((one) => one.why)
      .join('\n'),
  ).toMatch(why);
  expect(verdict(findings).code).toBe(3);
});

test('any place of any text is proved in plain markup, and no other words are', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((one) => !/[\0\r\u007f-\u009f]|\p{Cs}/u.test(one));
  fc.assert(
    fc.property(words, words, words, (before, inside, after) => {
      const all = before + inside + after;
      const [from, to] = [before.length, before.length + inside.length];
      const page = (some: string) =>
        `<div data-seed="a"><span data-sha256="a">${hash('sha256', all)}</span><b data-span="${from}-${to}"><i>${escaped(some)}</i></b></div>`;
      const spanOf = (some: string) =>
        verify([file('a.html', page(some)), file('a.txt', all)]).find(({ at: place }) => place.includes(':'));
      expect(spanOf(inside)?.state).toBe('proved');
      expect(spanOf(`${inside}x`)?.state).toBe('wrong');
    }),
  );
});

test('the hash is SHA-256 for files of every length around a block', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 37 + length) % 256);
    expect(sha256(bytes)).toBe(hash('sha256', bytes));
  }
});

function at(words: string): string {
  const from = text.indexOf(words);
  return `${from}-${from + words.length}`;
}

function blockWith(more: string): string {
  return article.replace(
    '</article>',
    `<p data-block="0-${text.length}">She left${more} at 8.</p></article>`,
  );
}

function file(name: string, content: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(content) };
}

function given(html: string): ReturnType<typeof file>[] {
  return [file('page.html', html), file('fenn.txt', text)];
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&#x3e;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (some: string) => some.replace(/[&<>"']/g, (one) => NAMED[one] ?? one);
