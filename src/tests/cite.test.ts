/** The citation files and the tags of the finished site, read by parsers that are not ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { filesIn } from '../../scripts/folder.ts';
import type { CslItem } from '../cite/item.ts';
import { dist, sitePages } from './site.ts';

const articles = sitePages().filter(({ path }) => /^articles\/[^/]+\.html$/.test(path));
const files = filesIn(dist).filter((path) => /^cite\/.*\.(bib|ris|json|txt)$/.test(path));
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const parse = (path: string) => plugins.input.chain(read(path)) as CslItem[];

test('each topic has its four files, and every citation stands in the one of each form', () => {
  const topics = sitePages().filter(({ path }) => /^topics\/[^/]+\.html$/.test(path));
  expect(articles.length).toBeGreaterThan(0);
  expect(files).toHaveLength(topics.length * 4);
  for (const ending of ['json', 'bib', 'ris'])
    expect(parse(`citations.${ending}`)).toHaveLength(articles.length + topics.length);
});

test('a parser finds one entry in each file, and the same in all forms', () => {
  for (const path of files.filter((one) => one.endsWith('.json'))) {
    const [item, ...more] = parse(path);
    expect(more).toEqual([]);
    for (const ending of ['.bib', '.ris']) {
      const [other, ...others] = parse(path.replace(/\.json$/, ending));
      expect(others, path).toEqual([]);
      expect([other?.title, other?.URL, other?.note], path).toEqual([item?.title, item?.URL, item?.note]);
      expect(other?.issued?.['date-parts'][0]?.[0], path).toBe(item?.issued?.['date-parts'][0]?.[0]);
      if (item?.type === 'article-newspaper')
        expect(other?.['container-title'], path).toBe(item['container-title']);
    }
  }
});

test('each article’s page tells machines what it is of', () => {
  for (const { path, html } of articles) {
    const tags = [...html.matchAll(/<meta name="(citation_\w+)" content="([^"]+)"/g)].map(([, name]) => name);
    expect(tags, path).toEqual(expect.arrayContaining(['citation_title', 'citation_language']));
    const data = jsonLd(html);
    expect(data?.['@type'], path).toBe('NewsArticle');
    for (const part of data?.hasPart ?? []) {
      expect(part['@type']).toBe('Quotation');
      expect(html, path).toContain(`id="${part['@id'].slice(1)}"`);
    }
  }
});

test('the home page is told as a site, the data as a dataset whose files are there', () => {
  const page = (path: string) => sitePages().find((one) => one.path === path)?.html ?? '';
  expect(jsonLd(page('index.html'))?.['@type']).toBe('WebSite');
  const dataset = jsonLd(page('data.html'));
  expect(dataset?.['@type']).toBe('Dataset');
  const all = new Set(filesIn(dist));
  for (const { contentUrl } of dataset?.distribution ?? [])
    expect(all, contentUrl).toContain(contentUrl.replace(/^https?:.*\/data\//, 'data/'));
});

interface Told {
  readonly '@type': string;
  readonly hasPart?: readonly { '@type': string; '@id': string }[];
  readonly distribution?: readonly { contentUrl: string }[];
}

function jsonLd(html: string): Told | null {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return text === undefined ? null : (JSON.parse(text) as Told);
}
