import { z } from 'astro/zod';
import { basisSchema } from '../../model.ts';
import { column, flag, href, list, maybe, text, words } from './column.ts';
import { spanSchema } from './place.ts';

export const quotationSchema = z.strictObject({
  key: words(
    'Article and id: names the quotation among all of them.',
    'bridge-to-close/the-old-bridge-is-not-safe',
  ),
  id: words('Names the quotation within its article.', 'the-old-bridge-is-not-safe'),
  article: words('Id of the article that prints it.', 'bridge-to-close'),
  seed: words('Name of the seed, without ending.', 'a'),
  headline: words(
    'What the site calls the article: its headline, or else its first words.',
    'Bridge to close',
  ),
  outlet: maybe('Who published the article; empty where that is not known.', 'The Morning Post'),
  date: maybe(
    'When the article was published: `YYYY-MM-DD`, shorter where less is known, empty where nothing is.',
    '2031-05-04',
  ),
  dateBasis: column(basisSchema, 'Where the date comes from.', 'printed'),
  speaker: maybe(
    'Who says it: the full name as the articles print it, without titles; empty where that is not known.',
    'Ann Lee',
  ),
  speakerSure: flag(
    'Whether the speaker is known surely enough to be counted. Where it is false and a name is given, read “probably”.',
    true,
  ),
  mention: maybe('The words that name the speaker there.', 'The mayor, Ann Lee'),
  cue: maybe('The reporting verb or phrase.', 'said'),
  confidence: column(
    z.number().min(0).max(1),
    'Share of speakers found by the same rule that were right when the rule was measured.',
    0.9,
  ),
  rule: text('The rule that found the speaker, or that failed to.', 'leading/name'),
  kind: column(
    z.enum(['direct', 'partial']),
    '`direct`: a whole utterance or a sentence of it. `partial`: quoted words inside the reporter’s sentence.',
    'direct',
  ),
  setByEditor: maybe('Why an editor set the speaker or the kind; empty where none did.', null),
  topics: list('Ids of topics of the quotation itself.', ['bridges']),
  statement: maybe(
    'Id of the statement of which it is one wording; empty where no other report has it.',
    'the-old-bridge-is-not-safe',
  ),
  exact: column(
    z.array(words()).min(1),
    'The words, without the marks, character for character; in several parts where the reporter interrupts.',
    ['The old bridge is not safe,'],
  ),
  parts: column(z.array(spanSchema).min(1), 'Where each part stands.', [
    { start: 52, end: 79, startCodePoint: 52, endCodePoint: 79 },
  ]),
  href: href('Link to the quotation.', 'articles/bridge-to-close.html#q-the-old-bridge-is-not-safe'),
});
/** One run of speech by one speaker. */
export type QuotationRow = z.infer<typeof quotationSchema>;
