import { z } from 'astro/zod';
import { column, flag, href, list, maybe, text, words } from './column.ts';
import { spanSchema } from './place.ts';
import { quotationSchema } from './quotation.ts';

const { seed, date, dateBasis, cue, confidence } = quotationSchema.shape;

export const indirectSchema = z.strictObject({
  key: words(
    'Article and id: names the stretch among all of them.',
    'bridge-to-close/the-old-bridge-would-close',
  ),
  id: words('Names the stretch within its article.', 'the-old-bridge-would-close'),
  article: words('Id of the article that reports it.', 'bridge-to-close'),
  seed,
  outlet: maybe(
    'Who published the article, and whose words these are; empty where that is not known.',
    'The Morning Post',
  ),
  date,
  dateBasis,
  speaker: maybe(
    'Who is reported as having said it; empty where that is not known. The words are the outlet’s.',
    'Ann Lee',
  ),
  speakerSure: flag(
    'Whether the speaker is known surely enough to be named. Where it is false and a name is given, read “probably”.',
    true,
  ),
  polarity: column(
    z.enum(['asserted', 'denied', 'asked']),
    'Whether the speaker is reported to assert it, to deny it, or to ask.',
    'asserted',
  ),
  mention: maybe('The words that name the speaker there.', 'Ms Lee'),
  cue,
  confidence,
  rule: text('The rule that found the stretch and its speaker.', 'said-that/name'),
  setByEditor: maybe('Why an editor set it; empty where none did.', null),
  topics: list('Ids of topics of the stretch itself.', ['bridges']),
  quoted: list('Ids of the quotations that stand inside.', []),
  exact: column(
    z.array(words()).min(1),
    'The outlet’s words, character for character; in several parts where a clause interrupts.',
    ['the old bridge would close in May'],
  ),
  parts: column(z.array(spanSchema).min(1), 'Where each part stands.', [
    { start: 152, end: 185, startCodePoint: 152, endCodePoint: 185 },
  ]),
  href: href('Link to the words.', 'articles/bridge-to-close.html#i-the-old-bridge-would-close'),
});
/** What an article gives in its own words as said by somebody. */
export type IndirectRow = z.infer<typeof indirectSchema>;
