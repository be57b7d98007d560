import { UNITS } from '../text/number-words.ts';
import type { ArticleCard, Event } from './types.ts';

/** A count in words up to twelve, in digits after that. */
export function countWords(count: number): string {
  if (count === 0) return 'no';
  return (count > 12 ? undefined : UNITS[count]) ?? String(count);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Of which years the reports are, and that nothing later stands here: “These reports are of 2023 (one of 2015); what
 * came after is not here.” Reports without a date are counted and said to have none. Empty where none has one.
 */
export function yearsCovered(articles: readonly ArticleCard[]): string {
  const years = articles.flatMap(({ date }) => date.iso?.slice(0, 4) ?? []).sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  const undated = articles.length - years.length;
  const without = undated === 0 ? '' : `; ${countWords(undated)} ${undated === 1 ? 'has' : 'have'} no date`;
  const beginning = articles.length === 1 ? 'This report is' : 'These reports are';
  return `${beginning} of ${yearWords(years, first, last)}${without}; what came after is not here.`;
}

/** “2023”, “2023 (one of 2015)”, “2015 and 2023” or “2011 to 2023”. */
function yearWords(years: readonly string[], first: string, last: string): string {
  if (first === last) return first;
  const counts = [...Map.groupBy(years, (year) => year)].sort(([, a], [, b]) => b.length - a.length);
  const [[most = '', those = []] = [], ...others] = counts;
  const few = years.length - those.length;
  if (others.length > 1) return `${first} to ${last}`;
  return few === those.length ? `${first} and ${last}` : `${most} (${countWords(few)} of ${others[0]?.[0]})`;
}

/**
 * The event that most of the reports are of, and “Three of the four reports are of one event”; `null` where no two are of
 * one.
 */
export function sharedEvent(articles: readonly ArticleCard[], events: readonly Event[]) {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const counted = events.map((event) => ({
    event,
    count: event.articles.filter(({ slug }) => slugs.has(slug)).length,
  }));
  const [top] = counted.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  if (top === undefined) return null;
  const { event, count } = top;
  const all = count === articles.length;
  const share = all
    ? `All ${countWords(count)}`
    : `${capital(countWords(count))} of the ${countWords(articles.length)}`;
  return { share: `${share} reports are of one event`, event };
}
