import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import type { SiteRecord } from '../index.ts';
import { limits } from '../limits.ts';
import { archive } from './fictional.ts';

const shown = vi.hoisted(() => ({ record: undefined as unknown }));
vi.mock('../index.ts', () => ({
  getRecord: () => {
    if (shown.record === undefined) throw new Error('A page asked for the record while it was printed');
    return shown.record;
  },
}));

interface Module {
  readonly default: Parameters<AstroContainer['renderToString']>[0];
  readonly getStaticPaths?: () => Promise<readonly StaticPath[]> | readonly StaticPath[];
}
interface StaticPath {
  readonly params: Record<string, string>;
  readonly props?: Record<string, unknown>;
  readonly cacheKey?: string;
}

const routes = import.meta.glob<Module>([
  '../../pages/{articles,people,quotations,timeline}.astro',
  '../../pages/{people,statements}/**/*.astro',
  '../../pages/?...id?.astro',
  '../../pages/cite/topics/*.astro',
]);
const container = await AstroContainer.create();

/** Every page of lists of a record, by its path; printed from its view as that comes back from JSON, without the record. */
async function pagesOf(record: SiteRecord): Promise<Map<string, { html: string; key: string | undefined }>> {
  const pages = new Map<string, { html: string; key: string | undefined }>();
  for (const [file, load] of Object.entries(routes)) {
    const module = await load();
    shown.record = record;
    const paths = await module.getStaticPaths?.();
    for (const { params, props, cacheKey: key } of paths ?? [{ params: {} }]) {
      const path = file
        .replace('../../pages/', '')
        .replace('.astro', '.html')
        .replace(/\[(?:\.{3})?(\w+)\]/g, (_, part: string) => params[part] ?? '');
      const request = new Request(`https://example.org/${path}`);
      const options = { params, props: plain(props), request, partial: false };
      shown.record = paths === undefined ? record : undefined;
      const html = await container.renderToString(module.default, options);
      pages.set(path, { html, key });
    }
  }
  return pages;
}

const plain = (props: StaticPath['props']): Record<string, unknown> =>
  props === undefined ? {} : JSON.parse(JSON.stringify(props));

const archived = archive(450);
const pages = await pagesOf(archived);
const htmlOf = (path: string) => pages.get(path)?.html ?? `no page ${path}`;
const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href ?? '');
const under = (folder: string) => [...pages.keys()].filter((path) => path.startsWith(`${folder}/`));
const cited = (html: string) =>
  [...html.matchAll(/<a data-cite[^>]* href="([^"]+)"/g)].map(([, href]) => href);
/** Where the link of a page leads, from the site’s root. */
const target = (from: string, href: string) =>
  new URL(href, `https://example.org/${from}`).href.slice('https://example.org/'.length);

test('each report stands under its year once, and those without a date under none', () => {
  const listed = under('reports').filter((path) => !path.startsWith('reports/harbour/'));
  const found = listed.flatMap((path) =>
    [...htmlOf(path).matchAll(/<p class="t"><a href="\.\.\/articles\/([^"]+)\.html"/g)].map(
      ([, slug]) => slug,
    ),
  );
  expect(found.toSorted()).toEqual(archived.articles.map(({ slug }) => slug).toSorted());
  expect(listed).toContain('reports/undated.html');
  expect(htmlOf('reports/2028.html')).not.toContain('>Boats 0<');
});

test('each quotation stands under its year once, and under its speaker’s', () => {
  const quoted = under('quotations').flatMap((path) => cited(htmlOf(path)));
  expect(new Set(quoted).size).toBe(archived.quotations.length);
  expect(quoted).toHaveLength(archived.quotations.length);
  const ofMayor = archived.people.pages.find(({ name }) => name === 'Ann Lee')?.quotations.length;
  expect(under('people/ann-lee').flatMap((path) => cited(htmlOf(path)))).toHaveLength(ofMayor ?? 0);
});

test('everyone stands under the letter of the last word of the name, whatever its marks', () => {
  const people = [...archived.people.pages, ...archived.people.others];
  const found = under('people/by-name').flatMap((path) =>
    [...htmlOf(path).matchAll(/<li><a href="[^"]+">([^<]+)<\/a> <span class="meta">/g)].map(
      ([, name]) => name,
    ),
  );
  expect(found.toSorted()).toEqual(people.map(({ name }) => name).toSorted());
  expect(htmlOf('people/by-name/o.html')).toContain('Ötzel');
});

test('a page of a list is bounded, however long the list is', () => {
  for (const [path, { html }] of pages) {
    const list = html.replace(/<figure.*<\/figure>/s, '');
    const rows = list.match(/<li class="(?:ar|qi)|<tr>|<li><a [^>]*>[^<]*<\/a> <span class="meta"/g) ?? [];
    expect(rows.length, path).toBeLessThanOrEqual(limits.listed + 1);
  }
});

test('how to cite a topic of very many reports names few of them, and leads to the years of all', () => {
  const html = htmlOf('cite/topics/harbour.html');
  expect(html.match(/>More forms</g)?.length).toBe(limits.ofTopic.reports);
  expect(html).toContain('href="../../reports/harbour/2029.html"');
});

test('every link between the pages of lists leads to a page that is there, and every anchor to an element', () => {
  for (const [path, { html }] of pages) {
    for (const href of linksIn(html)) {
      const [to = '', anchor] = target(path, href).split('#');
      if (!/^(?:reports|quotations\/|people\/|statements\/)/.test(to)) continue;
      expect([...pages.keys()], `${path} → ${href}`).toContain(to);
      if (anchor !== undefined) expect(htmlOf(to), `${path} → ${href}`).toContain(`id="${anchor}"`);
    }
  }
});

test('the years lead to their pages, with the number of their reports', () => {
  const counts = Map.groupBy(archived.articles, ({ date }) => date.iso?.slice(0, 4) ?? 'undated');
  for (const path of ['articles.html', 'reports/2029.html']) {
    for (const [year, reports] of counts) {
      const words = year === 'undated' ? 'Date unknown' : year;
      const to = path.includes('/') ? `../reports/${year}.html` : `./reports/${year}.html`;
      expect(htmlOf(path)).toMatch(
        new RegExp(`href="${to}"[^>]*>${words}</a> <span>${reports.length}</span>`),
      );
    }
  }
});

test('a month is two steps away from the list of all articles', () => {
  const year = htmlOf('reports/2029.html');
  const [, href = ''] = /href="([^"]+)"[^>]*>Mar 2029</.exec(year) ?? [];
  const [to = '', anchor = ''] = target('reports/2029.html', href).split('#');
  expect(anchor).toBe('m-2029-03');
  const section = htmlOf(to).split(`id="${anchor}"`)[1]?.split('</ul>')[0] ?? '';
  const dates = [...section.matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date?.slice(0, 7));
  expect(new Set(dates)).toEqual(new Set(['2029-03']));
});

test('the timeline keeps the anchor of each year on one page', () => {
  for (const year of ['2026', '2030', 'date-unknown'])
    expect(htmlOf('timeline.html')).toContain(`id="y-${year}"`);
  expect([...pages.keys()].filter((path) => path.startsWith('timeline'))).toEqual(['timeline.html']);
});

test('a person with very many quotations is shown by the most telling, and the page says how', () => {
  const html = htmlOf('people/ann-lee.html');
  expect(html).toContain('First what most reports print, then what holds a figure, then the newest.');
  expect(html).toMatch(
    /In <a href="\.\.\/statements\/the-gates-stay-shut\.html">230 reports, word by word<\/a>/,
  );
  expect(cited(html).length).toBeLessThanOrEqual(50);
});

test('the wordings of a statement that its page cannot hold stand on further parts, none twice', () => {
  const paths = ['statements/the-gates-stay-shut.html', 'statements/the-gates-stay-shut/2.html'];
  const tables = paths.map((path) => htmlOf(path).split('<tbody>')[1]?.split('</tbody>')[0] ?? '');
  const found = tables.flatMap((table) => cited(table));
  expect(found).toHaveLength(230);
  expect(new Set(found).size).toBe(230);
  // Their words are the same, so one is compared and the others are counted.
  expect(htmlOf('statements/the-gates-stay-shut.html').match(/<span class="wd"/g)).toHaveLength(1);
  expect(htmlOf('statements/the-gates-stay-shut.html')).toContain('and 229 more');
});

test('filters that would look at a part of the quotations are not offered', async () => {
  expect(htmlOf('quotations.html')).not.toContain('data-filters');
  const record = archive(60);
  const few = await pagesOf(record);
  expect(few.get('quotations.html')?.html).toContain('data-filters');
  expect(few.get('quotations.html')?.html.match(/<li class="qi [^>]*data-item/g)).toHaveLength(
    record.quotations.length,
  );
});

test('lists that fit on a page have neither years nor letters nor further pages', async () => {
  const few = await pagesOf(archive(20));
  expect([...few.values()].some(({ html }) => html.includes('class="secs'))).toBe(false);
  expect([...few.keys()].filter((path) => /^(?:reports|quotations\/|people\/by-name)/.test(path))).toEqual(
    [],
  );
});

test('one changed report changes the views of the pages that show it, and of no others', async () => {
  const keysOf = async (record: SiteRecord) => {
    shown.record = record;
    const keys = new Map<string, string | undefined>();
    for (const load of Object.values(routes)) {
      for (const { params, cacheKey } of (await (await load()).getStaticPaths?.()) ?? [])
        keys.set(Object.values(params).join('/'), cacheKey);
    }
    return keys;
  };
  const before = await keysOf(archived);
  const after = await keysOf(archive(450, { 7: { speaker: 'Bo7 Zander' } }));
  const changed = [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);
  expect(changed).toContain('z');
  expect(changed.filter((path) => path.startsWith('harbour/') || path === '2026')).toEqual([]);
  expect(changed.length).toBeLessThan(after.size / 2);
});
