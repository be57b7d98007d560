#!/usr/bin/env node
/**
 * Checks a page of this site against the raw texts of its articles, and shares nothing with the program that
 * made it. What stands in a page, and what is proved by it, is told on the page `checking.html`.
 *
 *     node verify.mjs PAGE.html TEXT.txt… [OTHER-PAGE.html…]
 *
 * The first page is checked; of others only the hashes are read. It ends with 0 only where everything on the page is
 * proved; with 1 where something is wrong; with 3 where nothing is wrong and something is without proof; with 2 where
 * it could not read what it was given. One file, no packages, Node 18 or newer.
 *
 * @typedef {{ name: string, bytes: Uint8Array }} Given a file that the reader brings
 * @typedef {{ state: 'proved' | 'wrong' | 'open', kind: string, at: string, words: string, why: string }} Finding
 * @typedef {{ name: string, keys: Map<string, string>, above: Element | null, from: number, to: number, holdsSpan: boolean }} Element
 * `from` and `to`: its words in the text of the page, half-open.
 * @typedef {{ text: string, elements: Element[], odd: string[] }} Page
 */

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const RAW = /^(?:script|style)$/;
/** Elements inside a line; the tags of all others end it, and no quotation runs on across them. */
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;
const TOKEN =
  /<!doctype html>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`/]+)?)*)\s*(\/?)>|[^<]+|</giy;
const KEY = /([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`/]+)))?/g;
const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }));
/** Stands in the text of a page where a line ends; it can stand in no page and no text. */
const BREAK = '\0';
/** What stands in quotation marks; where the closing mark is missing, the rest of the line. */
const MARKED = /“([^”\0]*)|„([^“”\0]*)|«([^»\0]*)|‘([^’\0]*)|"([^"\0]*)"?/g;
const LETTER = /[\p{L}\p{N}]/u;

/** Reads plain markup: each element is void or closed by its own tag. What is not plain is told, never guessed. @param {string} html */
export function readPage(html) {
  const source = html.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  /** @type {Page} */ const page = { text: '', elements: [], odd: [] };
  /** @type {Element | null} */ let open = null;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token !== null; token = TOKEN.exec(source)) {
    const [all, end, tag, keys = '', selfClosed] = token;
    const name = tag?.toLowerCase();
    if (name === undefined) page.text += wordsIn(all, open, page.odd);
    else if (end) open = closed(page, open, name);
    else {
      const element = opened(page, open, name, keys);
      open = VOID.test(name) || selfClosed ? open : element;
      TOKEN.lastIndex = RAW.test(name) ? endOf(source, name, TOKEN.lastIndex) : TOKEN.lastIndex;
    }
  }
  while (open !== null) open = closed(page, open, 'the end of the file');
  return page;
}

/** @param {Page} page @param {Element | null} above @param {string} name @param {string} keys @returns {Element} */
function opened(page, above, name, keys) {
  if (!INLINE.test(name)) page.text += BREAK;
  const from = page.text.length;
  const element = { name, keys: keysIn(keys, page.odd), above, from, to: from, holdsSpan: false };
  page.elements.push(element);
  return element;
}

/** @param {Page} page @param {Element | null} element @param {string} name @returns {Element | null} what is open then */
function closed(page, element, name) {
  if (element?.name !== name) page.odd.push(`${name} closes ${element?.name ?? 'nothing'}`);
  if (element === null) return null;
  element.to = page.text.length;
  if (element.above && (element.holdsSpan || element.keys.has('data-span'))) element.above.holdsSpan = true;
  if (!INLINE.test(element.name)) page.text += BREAK;
  return element.above;
}

/** Where the text of a script or style ends. @param {string} source @param {string} name @param {number} from */
function endOf(source, name, from) {
  const end = source.toLowerCase().indexOf(`</${name}`, from);
  return end === -1 ? source.length : end;
}

/** The words of a run of text; none in the head, and none where a hidden ornament is no word. @param {string} raw @param {Element | null} open @param {string[]} odd */
function wordsIn(raw, open, odd) {
  if (raw === '<') odd.push(`markup that is not plain, in <${open?.name ?? 'nothing'}>`);
  if (raw.startsWith('<') || closest(open, (one) => one.name === 'head')) return '';
  const words = decode(raw, odd);
  const isOrnament = open?.keys.get('aria-hidden') === 'true' && !LETTER.test(words);
  return isOrnament && !closest(open, (one) => one.keys.has('data-span')) ? '' : words;
}

/** @param {string} raw @param {string[]} odd */
function keysIn(raw, odd) {
  /** @type {Map<string, string>} */ const keys = new Map();
  for (const [, key = '', double, single, bare = ''] of raw.matchAll(KEY)) {
    if (keys.has(key.toLowerCase())) odd.push(`an attribute that stands twice: ${key}`);
    else keys.set(key.toLowerCase(), decode(double ?? single ?? bare, odd));
  }
  return keys;
}

/** @param {string} raw @param {string[]} odd */
function decode(raw, odd) {
  return raw.replace(/\0|&(?:#\d+|#x[\da-f]+|\w+);?/gi, (all) => {
    const [, decimal, hex, name = ''] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(all) ?? [];
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const character = NAMED.get(name) ?? (isPlain(code) ? String.fromCodePoint(code) : undefined);
    if (character === undefined)
      odd.push(`a character reference that is not plain: ${all.replace(BREAK, 'U+0000')}`);
    return character ?? all;
  });
}

/** Browsers read some code points as others; those are not plain. @param {number} code */
function isPlain(code) {
  return (code > 0 && code < 0x7f) || (code > 0x9f && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
}

/** @param {Element | null} element @param {(one: Element) => boolean} is */
function closest(element, is) {
  let one = element;
  while (one !== null && !is(one)) one = one.above;
  return one;
}

/** What of a page is proved by the texts that a reader brings. The first `.html` is the page. @param {readonly Given[]} given @returns {Finding[]} */
export function verify(given) {
  const isPage = (/** @type {Given} */ { name }) => /\.x?html?$/i.test(name);
  const pages = given.filter(isPage).map(({ bytes }) => readPage(new TextDecoder().decode(bytes)));
  const [page] = pages;
  if (page === undefined)
    return [finding('wrong', 'page', '', '', 'no file whose name ends in .html was given')];
  const isText = (/** @type {Given} */ one) => !isPage(one);
  const { texts, findings } = readTexts(given.filter(isText), hashesOf(pages), page);
  for (const odd of new Set(page.odd)) findings.push(finding('wrong', 'markup', '', '', odd));
  if (!page.elements.some(({ keys }) => keys.has('data-span')))
    findings.push(
      finding('wrong', 'page', '', '', 'it holds nothing with data-span: there is nothing to prove'),
    );
  const { found, proved } = inPlaces(page, texts);
  return [...findings, ...found, ...inMarks(page, proved, texts)];
}

/** What stands where the page says, and for each place of the page’s text whether it is proved. @param {Page} page @param {Map<string, string>} texts */
function inPlaces(page, texts) {
  const proved = new Uint8Array(page.text.length);
  const placed = new Set(page.elements.filter(isPlaced).map(({ keys }) => `#${keys.get('id')}`));
  const found = page.elements.flatMap((element) => {
    const [span, block] = [spanOf(page, element, texts), blockOf(page, element, texts)];
    if (span?.state === 'proved') proved.fill(1, element.from, element.to);
    if (block?.state === 'proved') for (const run of runsOf(page, element)) proved.fill(1, ...run);
    return [span, block, unplaced(page, element, placed)].filter((one) => one !== null);
  });
  return { found, proved };
}

/** @param {Finding['state']} state @param {string} kind @param {string} at @param {string} words @param {string} why @returns {Finding} */
function finding(state, kind, at, words, why) {
  return { state, kind, at, words: words.replace(/[\0\s]+/g, ' ').trim(), why };
}

/** The hashes that pages show, by the name of the text. @param {readonly Page[]} pages */
function hashesOf(pages) {
  /** @type {Map<string, Set<string>>} */ const hashes = new Map();
  for (const { text, elements } of pages)
    for (const { keys, from, to } of elements) {
      const seed = keys.get('data-sha256');
      if (seed !== undefined)
        hashes.set(seed, (hashes.get(seed) ?? new Set()).add(text.slice(from, to).trim()));
    }
  return hashes;
}

/** The texts that the page cites. One belongs to the name whose hash it has, else to the name of its file. @param {readonly Given[]} given @param {Map<string, Set<string>>} hashes @param {Page} page */
function readTexts(given, hashes, { elements }) {
  const cited = new Set(elements.map(({ keys }) => keys.get('data-seed')));
  /** @type {Map<string, string>} */ const texts = new Map();
  /** @type {Finding[]} */ const findings = [];
  for (const { name, bytes } of given) {
    const hash = sha256(bytes);
    const seed = [...hashes].find(([, shown]) => shown.has(hash))?.[0] ?? name.replace(/\.\w+$/, '');
    const shown = [...(hashes.get(seed) ?? [])];
    if (!cited.has(seed)) continue;
    const say = (/** @type {Finding['state']} */ state, /** @type {string} */ why) =>
      findings.push(finding(state, 'text', seed, name, why));
    if (shown.length > 1) say('wrong', `pages show different hashes of it: ${shown.join(', ')}`);
    else if (shown[0] === hash) say('proved', `SHA-256 ${hash}, as the page shows`);
    else if (shown[0]) say('wrong', `its SHA-256 is ${hash}, and the page shows ${shown[0]}`);
    else say('open', `SHA-256 ${hash}; no page given shows its hash: give the article’s own page too`);
    try {
      texts.set(seed, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      say('wrong', 'it is no UTF-8');
    }
  }
  return { texts, findings };
}

/** The slice of a text that an element names, or why there is none. @param {Element} element @param {string} span @param {Map<string, string>} texts */
function sliceOf(element, span, texts) {
  const seed = closest(element, ({ keys }) => keys.has('data-seed'))?.keys.get('data-seed');
  const at = `${seed ?? '?'}:${span}`;
  const [, start, end] = /^(\d+)-(\d+)$/.exec(span) ?? [];
  if (seed === undefined)
    return { at, why: 'it stands under no data-seed', state: /** @type {const} */ ('wrong') };
  const text = texts.get(seed);
  if (text === undefined)
    return { at, why: `its text was not given: ${seed}.txt`, state: /** @type {const} */ ('open') };
  if (Number(start) < Number(end) && Number(end) <= text.length)
    return { at, text, slice: text.slice(Number(start), Number(end)) };
  return {
    at,
    why: `its text has no such place: it ends at ${text.length}`,
    state: /** @type {const} */ ('wrong'),
  };
}

/** @param {Page} page @param {Element} element @param {Map<string, string>} texts */
function spanOf(page, element, texts) {
  const span = element.keys.get('data-span');
  if (span === undefined) return null;
  const words = page.text.slice(element.from, element.to).replaceAll(BREAK, '');
  const { at, text = '', slice, why = '', state = 'wrong' } = sliceOf(element, span, texts);
  if (slice === words) return finding('proved', kindOf(element), at, words, '');
  if (slice === undefined) return finding(state, kindOf(element), at, words, why);
  const other = words === '' ? -1 : text.indexOf(words);
  const where =
    other === -1 ? 'the words of the page stand nowhere in it' : `the words of the page stand at ${other}`;
  return finding('wrong', kindOf(element), at, words, `the text has “${slice}” there; ${where}`);
}

/** @param {Element} element */
function kindOf({ keys }) {
  if (keys.has('data-quotation')) return 'quotation';
  if (keys.has('data-indirect')) return 'reported speech';
  return keys.has('data-figure') ? 'figure' : 'cited words';
}

/** What is shown of a block stands in it in this order, white space apart. @param {Page} page @param {Element} element @param {Map<string, string>} texts */
function blockOf(page, element, texts) {
  const span = element.keys.get('data-block');
  if (span === undefined) return null;
  const words = page.text.slice(element.from, element.to);
  const { at, slice, why = '', state = 'wrong' } = sliceOf(element, span, texts);
  if (slice === undefined) return finding(state, 'block', at, words, why);
  const plain = (/** @type {string} */ some) => some.replaceAll(BREAK, '').replace(/\s+/g, ' ').trim();
  const printed = plain(slice);
  let place = 0;
  for (const edges of runsOf(page, element)) {
    const run = plain(page.text.slice(...edges));
    const found = printed.indexOf(run, place);
    if (found === -1) return finding('wrong', 'block', at, run, `the text has “${printed}” there`);
    place = found + run.length;
  }
  return finding('proved', 'block', at, words, '');
}

/** Where the words of an element stand, cut where words of the site’s own stand among them. @param {Page} page @param {Element} element */
function runsOf({ elements }, element) {
  /** @type {[from: number, to: number][]} */ const runs = [];
  let at = element.from;
  for (const one of elements.slice(elements.indexOf(element) + 1)) {
    if (one.from >= element.to) break;
    if (!one.keys.has('data-ours') || one.from < at) continue;
    runs.push([at, one.from]);
    at = one.to;
  }
  return [...runs, /** @type {[from: number, to: number]} */ ([at, element.to])];
}

/** Whether it is, holds or stands in words with a place. @param {Element} element */
function isPlaced(element) {
  return element.holdsSpan || closest(element, ({ keys }) => keys.has('data-span')) !== null;
}

/** What says that it is or leads to printed words, and names no place. @param {Page} page @param {Element} element @param {Set<string>} placed */
function unplaced({ text }, element, placed) {
  const { keys, from, to } = element;
  const href = keys.get('href') ?? '';
  const words = text.slice(from, to);
  if ((keys.has('data-quotation') || keys.has('data-indirect')) && !keys.has('data-span'))
    return finding('wrong', kindOf(element), '', words, 'it names no place');
  if (isPlaced(element)) return null;
  const isLink = keys.has('data-cite') && LETTER.test(words);
  if (placed.has(href) || !(isLink || keys.has('data-figure'))) return null;
  const kind = isLink ? 'link to printed words' : 'figure';
  return finding('open', kind, href, words, 'it names no place on this page: check where it leads');
}

/** Words in quotation marks that nothing above has proved. @param {Page} page @param {Uint8Array} proved @param {Map<string, string>} texts @returns {Finding[]} */
function inMarks({ text }, proved, texts) {
  return [...text.matchAll(MARKED)].flatMap((found) => {
    const words = found.slice(1).find((one) => one !== undefined) ?? '';
    const from = found.index + 1;
    const isBare =
      [...words].length > 0 &&
      [...words.matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => !proved[from + index]);
    if (!isBare) return [];
    const same = [...texts].find(([, one]) => one.includes(words));
    const where = same
      ? `the same words stand in ${same[0]} at ${same[1].indexOf(words)}`
      : 'they stand in no text given';
    return [
      finding('open', 'quotation marks', '', words, `the page names no place for these words; ${where}`),
    ];
  });
}

/** FIPS 180-4. @param {Uint8Array} bytes @returns {string} 64 hexadecimal digits */
export function sha256(bytes) {
  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (/** @type {number} */ root) => ((root % 1) * 2 ** 32) | 0;
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
  const state = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const data = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(data.buffer).set(bytes);
  data.setUint8(bytes.length, 0x80);
  data.setUint32(data.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  data.setUint32(data.byteLength - 4, bytes.length << 3);
  const turn = (/** @type {number} */ word, /** @type {number[]} */ ...by) =>
    by.reduce((all, n) => all ^ ((word >>> n) | (word << (32 - n))), 0);
  const words = new Int32Array(64);
  const word = (/** @type {number} */ at) => words[at] ?? 0;
  for (let block = 0; block < data.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i += 1) {
      const [two, fifteen] = [word(i - 2), word(i - 15)];
      words[i] =
        i < 16
          ? data.getInt32(block + i * 4)
          : word(i - 16) +
            (turn(fifteen, 7, 18) ^ (fifteen >>> 3)) +
            word(i - 7) +
            (turn(two, 17, 19) ^ (two >>> 10));
      const first = h + turn(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + word(i);
      const second = turn(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((one, at) => {
      state[at] = (state[at] ?? 0) + one;
    });
  }
  return [...state].map((one) => (one >>> 0).toString(16).padStart(8, '0')).join('');
}

/** How many findings there are of each kind, as lines. @param {readonly Finding[]} findings @returns {string[]} */
export function summary(findings) {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const count = (/** @type {Finding['state']} */ state) =>
      findings.filter((one) => one.kind === kind && one.state === state).length;
    return `${kind}: ${count('proved')} proved, ${count('wrong')} wrong, ${count('open')} without proof`;
  });
}

/** The last word, and with what a command ends. @param {readonly Finding[]} findings @returns {{ words: string, code: 0 | 1 | 3 }} */
export function verdict(findings) {
  const count = (/** @type {Finding['state']} */ state) =>
    findings.filter((one) => one.state === state).length;
  const [wrong, open] = [count('wrong'), count('open')];
  if (wrong > 0) return { words: `NOT PROVED: ${wrong} wrong, ${open} without proof`, code: 1 };
  if (open > 0) return { words: `Nothing is wrong; ${open} without proof`, code: 3 };
  return { words: 'Everything on this page is proved', code: 0 };
}

/** @param {readonly string[]} paths */
async function run(paths) {
  const { readFileSync } = await import('node:fs');
  const { basename } = await import('node:path');
  if (paths.length === 0) {
    console.error('Usage: node verify.mjs PAGE.html TEXT.txt… [OTHER-PAGE.html…]');
    process.exitCode = 2;
    return;
  }
  const findings = verify(paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) })));
  for (const { state, kind, at, words, why } of findings)
    console.log(`${state.padEnd(6)}  ${kind}  ${at}  “${words}”${why && `  ${why}`}`);
  for (const line of ['', ...summary(findings), verdict(findings).words]) console.log(line);
  process.exitCode = verdict(findings).code;
}

/** Whether Node was asked to run this very file. */
async function isCommand() {
  const script = globalThis.process?.argv?.[1];
  if (script === undefined) return false;
  const [{ existsSync, realpathSync }, { pathToFileURL }] = await Promise.all([
    import('node:fs'),
    import('node:url'),
  ]);
  return existsSync(script) && pathToFileURL(realpathSync(script)).href === import.meta.url;
}

if (globalThis.process !== undefined)
  isCommand()
    .then((is) => is && run(process.argv.slice(2)))
    .catch((error) => {
      console.error(error.message);
      process.exitCode = 2;
    });
