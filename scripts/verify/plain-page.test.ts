/** A page that is read plainly is read as a parser reads it that knows all rules of HTML. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from './page.ts';
import { readPlainPage } from './plain-page.ts';
import { readAnyPage } from './read-page.ts';

const RUNS = Number(process.env['ON_THE_RECORD_RUNS'] ?? 1000);

/** All that the checks can see of a page. */
function seen({ text, elements, styles, named, having }: Page): string {
  const all = elements.map(({ parent, name, attributes, textStart, textEnd }) => {
    return [name, parent?.index, Object.entries(attributes), textStart, textEnd];
  });
  const css = styles.map((style) => [style.element.index, style.css]);
  const lists = [...named('p'), ...named('a'), ...having('id'), ...having('href')].map(({ index }) => index);
  return JSON.stringify([text, all, css, lists], null, 1);
}

/** Whether the page is plain; where it is, it has to read as ever. */
function isPlain(html: string): boolean {
  const plain = readPlainPage('a.html', html);
  if (plain === null) return false;
  const [read, wanted] = [seen(plain), seen(readAnyPage('a.html', html))];
  if (read !== wanted) expect(read, html).toBe(wanted);
  return true;
}

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"> <head><title>A &amp; b</title>${head}</head> <body>${body}</body></html>\n`;

const list = (names: string) => names.split(' ');
const around = list(
  'div p span ul li dl dd table caption colgroup tbody tr td h1 a button form label pre noscript svg title textarea script select x-y',
);
const names = list(
  'a abbr address applet area article aside b base big blockquote body br button caption center code col colgroup dd details dialog div dl dt em embed fieldset figure font footer form frameset h1 h2 h6 head hr html i iframe image img input label li link listing main marquee math menu meta mi nobr noscript object ol optgroup option p param path plaintext pre q rb rt ruby script section select small source style sub summary svg table tbody td template text textarea tfoot th thead title tr track u ul video wbr x-y xmp',
);
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const element = (name: string, inner: string) =>
  voids.test(name) ? `<${name}>${inner}` : `<${name}>${inner}</${name}>`;

test('whichever element stands in which other, a page that is read plainly is read right', () => {
  let plain = 0;
  for (const outer of around)
    for (const middle of names)
      for (const inner of names) {
        const body = element(outer, element(middle, element(inner, 'a')));
        if (isPlain(page(`<div>${body}</div>`))) plain += 1;
      }
  // In the head, in definitions, and in tables and drawings that are whole otherwise.
  for (const outer of names)
    for (const inner of names) {
      const both = element(outer, element(inner, ''));
      isPlain(page('', both));
      isPlain(page('', `<noscript>${both}</noscript>`));
      isPlain(page(`<dl><dd><div>${both}</div></dd></dl>`));
      isPlain(page(`<dl><dd><span>${both}</span></dd></dl>`));
      isPlain(page(`<table><tbody><tr><td>${both}</td></tr></tbody></table>`));
      isPlain(page(`<svg><title>${both}</title></svg>`));
      isPlain(page(`<svg><g>${both}</g></svg>${both}`));
      isPlain(page(both).replace(/<head>.*<\/head>/, ''));
      isPlain(page('').replace('</head>', `</head>${both}`));
      isPlain(page('').replace('</body>', `</body>${both}`));
    }
  expect(plain).toBeGreaterThan(15_000);
}, 60_000);

const attributes = [
  ' id="x"',
  ' id="x" id="y"',
  ' class="a b" hidden',
  ' href="a.html?b&#38;c#d"',
  ' href="a?b&copy=c"',
  ' href=a',
  " id='x'",
  '\u00a0id="x"',
  '\n id="x"',
  ' ID="x"',
  ' viewBox="0 0 1 1"',
  ' viewbox="0"',
  ' gradienttransform="x"',
  ' constructor="x"',
  ' xlink:href="#x"',
  ' xml:lang="x"',
  ' id = "x"',
  ' a="b"c="d"',
  ' data-span="1-2" aria-label="&quot;"',
  '/',
  ' /',
  ' id="x"/',
];
const words = list(
  'a \u00a0 “We,”🙂 &lt;b&gt; &#39; &#x2019; &copy; &COPY; &#0; &#13; &#128; &#xd800; &ampere &a',
).concat(
  ['', ' ', '\n', '\na', 'a < b', 'a & b', '<!-- a -->', '<!--> a -->', '<!-- a --!> b -->', '<!-- a --->'],
  [
    '<!--',
    '<![CDATA[a]]>',
    '<?a?>',
    '\r\n',
    '\r',
    '\ra',
    '\f',
    '\v',
    '\0',
    '</p>',
    '</br>',
    '</x',
    '<',
    '<script',
    '</SCRIPT>',
  ],
);

test('whatever attributes and words a page has, if it is read plainly it is read right', () => {
  for (const some of attributes)
    for (const name of list('p br svg path a x-y td'))
      for (const holder of list('div svg tr'))
        isPlain(page(`<${holder}><${name}${some}></${name}></${holder}>`));
  for (const some of words) {
    for (const name of names) isPlain(page(element(name, some)));
    for (const name of list('svg table tr'))
      isPlain(page(`<${name}>${element('title', some)}${some}</${name}>`));
    for (const tag of list('<html> <head> </head> <body> </body> </html>'))
      isPlain(
        page('')
          .replace(tag, (whole) => `${whole}${some}`)
          .replace(' lang="en"', ''),
      );
    isPlain(page('', some));
    isPlain(page('', `<noscript>${some}</noscript>`));
    isPlain(some + page(''));
    isPlain(page(`<script>${some}</script>-->`));
    isPlain(page(`<script><!--<script>${some}</script>`));
  }
});

const whole = page(
  `<main id="m"><h1>A &amp; b</h1><p class="x">“<q id="q-1" data-span="0-2">We</q>” <a href="./b.html#c">c</a><br></p>
<ul><li>a</li><li><p>b</p></li></ul><dl><div><dt>a</dt><dd>b</dd></div></dl><pre>a</pre><!-- a -->
<table><caption>a</caption><thead><tr><th scope="col">a</th></tr></thead> <tbody><tr><td><a href="#m">1</a></td></tr></tbody></table>
<svg viewBox="0 0 1 1"><title>a</title><g><path d="M0 0"/><a href="#m"><text x="1">a</text></a></g></svg><textarea>a</textarea>
<form><label>a<input name="a"></label><button>b</button></form><noscript><p>a</p></noscript><script>if (a < b) c()</script></main> `,
  '<meta charset="utf-8"><style>a>b{}</style><script src="a.js"></script><noscript><link href="a.css"></noscript>',
);

test('a page with a piece cut out, doubled or put elsewhere is not plain, or is read right', () => {
  expect(isPlain(whole)).toBe(true);
  const place = fc.nat(whole.length);
  const once = fc.property(place, fc.nat(12), place, fc.boolean(), (from, length, to, cut) => {
    const piece = whole.slice(from, from + length);
    const rest = cut ? whole.slice(0, from) + whole.slice(from + length) : whole;
    isPlain(rest);
    isPlain(rest.slice(0, to) + piece + rest.slice(to));
  });
  fc.assert(once, { numRuns: RUNS });
});

test('no page that leaves its order open, or says more after its end, is plain', () => {
  for (const body of ['<p>a', '<p>a<p>b</p></p>', '<ul><li>a<li>b</li></li></ul>', '<a><b></a></b>', '</p>'])
    expect(isPlain(page(body)), body).toBe(false);
  const after = (end: string, more: string) => page('a').replace(end, `${end}${more}`);
  for (const html of [
    '',
    '<p>a</p>',
    page('a').replace('<!DOCTYPE html>', ''),
    page('a').replace(' <body>', ''),
    after('</body>', 'a'),
    after('</body>', '<p></p>'),
    after('</html>', 'a'),
    after('</html>', '<p></p>'),
  ])
    expect(isPlain(html), html).toBe(false);
});
