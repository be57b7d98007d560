import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { dist, sitePages } from './site.ts';

/**
 * What a reader loads before a page is drawn, in bytes as sent: the page with its style sheets, and the page alone,
 * whose sheets are there from another. The plainest page of Starlight takes 17,700. All but three topics
 * stay below 15,000, which is the aim for these too: they have most charts, and the words of most sources.
 * The name of the revision, which each page says, takes some ten bytes more or fewer.
 */
const FIRST = 16_740;
const NEXT = 11_740;

const validator = new HtmlValidate(htmlRules);

for (const { path, html } of sitePages()) {
  test(`${path} says its title, its language and its width, and has one main heading`, () => {
    expect(html).toMatch(/<title>[^<]*\S[^<]*<\/title>/);
    expect(html).toMatch(/<html[^>]*\slang="?[a-z]{2}/);
    expect(html).toMatch(/<meta[^>]*name="?viewport/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  });

  test(`${path} shows nothing that a program forgot`, () => {
    const text = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/\[object \w+\]|\bundefined\b|\bNaN\b|\bInvalid Date\b/);
  });

  test(`${path} is valid HTML`, async () => {
    const { results } = await validator.validateString(html, path);
    const messages = results.flatMap((result) => result.messages);
    expect(
      messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${message} (${ruleId})`),
    ).toEqual([]);
  });

  test.skipIf(/^(embed|offline)\//.test(path))(
    `${path} is drawn from at most ${FIRST} bytes, ${NEXT} of them its own`,
    () => {
      const sheets = [...html.matchAll(/<link[^>]*rel="?stylesheet[^>]*>/g)].flatMap(([link]) => {
        const href = /href="?([^"\s>]+)/.exec(link)?.[1];
        return href === undefined ? [] : [join(dist, posix.dirname(path), href)];
      });
      const parts = [Buffer.from(html), ...sheets.map((sheet) => readFileSync(sheet))];
      const [own = 0, ...shared] = parts.map((part) => gzipSync(part, { level: 9 }).length);
      expect(own).toBeLessThanOrEqual(NEXT);
      expect(shared.reduce((sum, size) => sum + size, own)).toBeLessThanOrEqual(FIRST);
    },
  );
}
