import { z } from 'astro/zod';
import { certaintySchema, qualifierSchema } from '../../model.ts';
import { column, flag, href, list, maybe, words } from './column.ts';
import { citeSchema } from './place.ts';

const period = z.strictObject({
  printed: maybe('The words that give the time covered.', 'since Monday'),
  start: maybe('Its first day, month or year; empty where the words do not give it.', '2031-04-28'),
  end: maybe('Its last day, month or year; empty where the words do not give it.', null),
  inferred: maybe(
    'How a date of it was worked out; empty where it is printed.',
    '“Monday” in a report dated 4 May 2031',
  ),
});

export const figureSchema = z.strictObject({
  id: words('Names the figure.', 'cracks-at-least-12'),
  label: words('What is counted, in a few words.', 'Cracks in the bridge'),
  value: column(
    z.number().nullable(),
    'The number; empty where only a word was printed. Shares are between 0 and 1. Never to be shown without its qualifier.',
    12,
  ),
  printed: words('The number as printed.', 'At least 12'),
  qualifier: column(
    qualifierSchema,
    'How print qualifies the number. `vague`: a word without a number. `multiple`: a ratio without a base.',
    'at-least',
  ),
  unit: words('What one of them is.', 'cracks'),
  population: maybe('Who or what is counted, with its limits.', 'cracks found by the council'),
  place: maybe('Where.', 'Wending'),
  period: column(period.nullable(), 'The time covered; empty where the words give none.', {
    printed: 'since Monday',
    start: '2031-04-28',
    end: null,
    inferred: '“Monday” in a report dated 4 May 2031',
  }),
  asOf: maybe('The date at which a count had been reached.', '2031-05-04'),
  asOfBasis: column(z.enum(['printed', 'inferred']).nullable(), 'Where that date comes from.', 'printed'),
  speaker: maybe('Who says so; empty where it stands in the outlet’s own words.', 'Ann Lee'),
  certainty: column(
    certaintySchema,
    '`stated` by the outlet, `said` by someone named, `alleged` or `denied`.',
    'said',
  ),
  topics: list('Ids of topics.', ['bridges']),
  allegation: flag('An allegation about a living person, true only as reported on its date.', false),
  caveat: maybe(
    'What is not given, or must not be read into it. Ours.',
    'How cracks were counted is not said.',
  ),
  articles: list('Ids of the articles that print it.', ['bridge-to-close']),
  outlets: list('Who published them, as far as known.', ['The Morning Post']),
  words: list('The words it rests on, in the order of `cites`.', ['At least 12 cracks']),
  cites: column(z.array(citeSchema).min(1), 'Those words, each at its place.', [
    {
      article: 'bridge-to-close',
      seed: 'a',
      exact: 'At least 12 cracks',
      start: 52,
      end: 70,
      startCodePoint: 52,
      endCodePoint: 70,
      href: 'articles/bridge-to-close.html#s-52-70',
    },
  ]),
  href: href('Link to the figure.', 'figures.html#f-cracks-at-least-12'),
});
/** A number as claimed. */
export type FigureRow = z.infer<typeof figureSchema>;
