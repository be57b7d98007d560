import { dateWords } from './dates.ts';
import type { ArticleCard, Event } from './types.ts';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in digits after that. */
export function countWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/**
 * Which dates the reports cover, in one sentence: “Five reports, from 26 August 2015 to 16 February 2023.”
 * Reports without a date are counted and said to have none.
 */
export function datesCovered(articles: readonly ArticleCard[], language: string): string {
  const dates = articles.flatMap(({ date }) => date.iso ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const count = countWords(articles.length);
  const reports = `${count.charAt(0).toUpperCase()}${count.slice(1)} ${articles.length === 1 ? 'report' : 'reports'}`;
  const undated = articles.length - dates.length;
  const without = undated === 0 ? '' : `; ${countWords(undated)} without a date`;
  if (first === undefined || last === undefined) return `${reports}, none with a known date.`;
  const [from, to] = [dateWords(first, language), dateWords(last, language)];
  return `${reports}, ${from === to ? `of ${from}` : `from ${from} to ${to}`}${without}.`;
}

/** “Three of the five report one event: the briefing of 16 February 2023.”, or `null` where no event is shared. */
export function sharedEvent(articles: readonly ArticleCard[], events: readonly Event[]): string | null {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const counted = events.map((event) => ({
    event,
    count: event.articles.filter(({ slug }) => slugs.has(slug)).length,
  }));
  const [top] = counted.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  if (top === undefined) return null;
  const { event, count } = top;
  const share =
    count === articles.length
      ? `All ${countWords(count)} report`
      : `${countWords(count).replace(/^./, (c) => c.toUpperCase())} of the ${countWords(articles.length)} report`;
  const speaker = event.people.length === 1 ? ' by one speaker' : '';
  return `${share} one event${speaker}: ${event.title.replace(/^./, (c) => c.toLowerCase())}.`;
}
