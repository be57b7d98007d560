/** The two rules of safety: allegations about living persons, and words that may not stand alone. */
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { verify } from './site.ts';
import { type Doctoring, span, writeTinySite } from './tiny-site.ts';

async function messagesOf(...changes: readonly Doctoring[]): Promise<Finding[]> {
  const paths = writeTinySite(changes);
  const messages = await verify(paths.out, paths);
  rmSync(paths.root, { recursive: true });
  return messages;
}

const home = (from: string, to: string): Doctoring => ({ file: 'dist/index.html', from, to });
const article = (from: string, to: string): Doctoring => ({ file: 'dist/articles/fen.html', from, to });
const body = (html: string) => home('</body>', `${html}</body>`);

const alleged = (words: string): Doctoring => ({
  file: 'content/notes/fen.yaml',
  to: `notes:\n  - { on: { exact: ${words} }, allegation: true, note: This is direct speech. }\n`,
});
const cited = (after: string, tag = 'p') =>
  body(`<${tag}>She <a data-cite href="./articles/fen.html#s-boats">moored them</a>${after}</${tag}>`);
const reported = ', as reported on 3 May 2031.';
const noted = article('This is direct speech.', 'This is direct speech. As reported on 3 May 2031.');
const redated = home('at least 10</a>', `at least 10</a>${reported}`);

test('an allegation with its date after it, wherever it is shown, is in order', async () => {
  expect(await messagesOf(alleged('At least 10 boats'), noted, redated, cited(reported))).toEqual([]);
});

test.each<[rule: string, where: string, ...changes: Doctoring[]]>([
  [
    'allegation-undated',
    'a page of ours leads to an allegation and says no date',
    noted,
    redated,
    cited('.'),
  ],
  [
    'allegation-undated',
    'a page of ours prints an allegation and says no date',
    noted,
    redated,
    body(`<p data-seed="fen">“<q data-span="${span('10 boats')}">10 boats</q>”</p>`),
  ],
  ['allegation-undated', 'no note of the article says a date', redated, cited(reported)],
  ['allegation-title', 'a heading leads to an allegation', noted, redated, cited(reported, 'h2')],
  [
    'allegation-title',
    'a title holds an allegation',
    noted,
    redated,
    home('<title>Wending', '<title>At least 10 boats in Wending'),
  ],
  [
    'allegation-title',
    'a description holds an allegation',
    noted,
    redated,
    home('<title>', '<meta name="description" content="At least 10 boats"><title>'),
  ],
  [
    'allegation-title',
    'a card leads to an allegation',
    noted,
    redated,
    body(`<div class="card"><a href="articles/fen.html#s-boats">at least 10</a>${reported}</div>`),
  ],
])('%s is reported where %s', async (rule, _, ...changes) => {
  const messages = await messagesOf(alleged('At least 10 boats'), ...changes);
  expect(new Set(messages.map((message) => message.rule))).toEqual(new Set([rule]));
});

const pair = (other: string): Doctoring => ({
  file: 'content/pairings.yaml',
  to: `pairs:\n  - id: boats\n    when: [{ article: fen, exact: At least 10 boats }]\n    with: [{ article: fen, exact: '${other}' }]\n    reason: Tried.\n`,
});

test('words that belong together are in order where a page of ours shows both', async () => {
  expect(await messagesOf(pair('We are ready,'))).toEqual([]);
});

test('pairing is reported where a page of ours shows one of two that belong together', async () => {
  const messages = await messagesOf(
    pair('We are ready,'),
    home('href="./articles/fen.html#q-we-are-ready"', 'href="./articles/fen.html#s-boats"'),
  );
  expect(messages.map(({ path, rule }) => [path, rule])).toEqual([['dist/index.html', 'pairing']]);
});

test('pairing-words is reported where words of a pairing stand nowhere', async () => {
  const messages = await messagesOf(pair('We are not ready'));
  expect(messages.map(({ rule }) => rule)).toContain('pairing-words');
});
