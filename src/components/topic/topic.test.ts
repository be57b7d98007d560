import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { SiteRecord } from '../../record/record.ts';
import { archive } from '../../record/views/fictional.ts';
import { openHere } from '../../record/views/here.ts';
import { proseView } from '../../record/views/prose.ts';
import { isLong, namesOf, outletsOf, topicContents } from '../../record/views/topic-contents.ts';
import NotSaid from './NotSaid.astro';
import Sources from './Sources.astro';
import WhoSaidWhat from './WhoSaidWhat.astro';

const container = await AstroContainer.create();
const [many, few] = [archive(450), archive(20)];

function render(
  component: Parameters<AstroContainer['renderToString']>[0],
  record: SiteRecord,
): Promise<string> {
  const request = new Request('https://example.org/topics/harbour.html');
  return container.renderToString(component, {
    request,
    locals: { prose: proseView(openHere(record, 'topics/harbour.html'), 'harbour') },
    slots: { default: 'x' },
  });
}
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;

test('of very many quotations the most telling stand in order of time, and it says how many there are', async () => {
  const html = await render(WhoSaidWhat, many);
  expect(count(html, /<li>/g)).toBeLessThanOrEqual(50);
  expect(html).toMatch(
    /\d+ of 1,130 quotations: what most reports print, what holds a figure, and the newest/,
  );
  const dates = [...html.matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date ?? '');
  expect(dates).toEqual(dates.toSorted());
});

test('few quotations and reports stand whole, with no word about it', async () => {
  expect(count(await render(WhoSaidWhat, few), /<li>/g)).toBe(60);
  expect(count(await render(Sources, few), /<li>/g)).toBe(20);
  for (const part of [WhoSaidWhat, Sources, NotSaid])
    expect(await render(part, few)).not.toMatch(/head of this page/);
});

test('of very many sources the newest stand there, and the others are counted', async () => {
  const html = await render(Sources, many);
  expect(count(html, /<li>/g)).toBe(60);
  expect(html).toContain('60 of 450 reports');
  const searched = await render(NotSaid, many);
  expect(count(searched, /href="\.\.\/articles\//g)).toBe(60);
  expect(searched).toContain('and 390 more');
});

test('a topic is long by its reports or by what is said in them', () => {
  expect(isLong(topicContents(many, 'harbour'))).toBe(true);
  expect(isLong(topicContents(archive(40), 'harbour'))).toBe(true);
  expect(isLong(topicContents(few, 'harbour'))).toBe(false);
});

test('the most quoted are named, the others counted', () => {
  const { speakers } = topicContents(many, 'harbour');
  expect(speakers[0]).toBe('Ann Lee');
  expect(namesOf(speakers, 'en-GB')).toMatch(/^Ann Lee; .*; and 439 others$/);
  expect(namesOf(['Ann Lee', 'Bo Ash'], 'en-GB')).toBe('Ann Lee; Bo Ash');
});

test('an unknown publisher is counted as one and not as an outlet', () => {
  const { reports } = topicContents(many, 'harbour');
  expect(outletsOf(reports, 'en-GB')).toBe('450 reports of 2 outlets, 150 of unknown publishers');
  const unknown = reports.filter(({ outlet }) => !outlet.known);
  expect(outletsOf(unknown, 'en-GB')).toBe('150 reports of unknown publishers');
  expect(outletsOf(reports.filter(({ outlet }) => outlet.name === 'Paper 1').slice(0, 1), 'en-GB')).toBe(
    '1 report of 1 outlet',
  );
});
