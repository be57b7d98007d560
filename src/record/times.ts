/** The times that articles print in full, each with the sentence that holds it. */
import type { Span } from '../model.ts';
import { sentencesIn } from '../text/sentences.ts';
import { holds, spansOf, stands } from '../text/span.ts';
import { timesIn } from '../text/times.ts';
import type { ArticleDraft } from './articles.ts';
import { readBody } from './body.ts';
import type { CiteBook } from './cites.ts';
import { crosses, trimMarks } from './crossings.ts';
import { limits } from './limits.ts';
import type { PrintedTime, Topic } from './types.ts';

const READ = new Set(['standfirst', 'paragraph']);

/**
 * The articles of which the times are looked for, by slug: those of topics whose editor has written nothing, and all
 * where no figure and no event says of which times they are; of very many the newest, since a chart holds no more.
 */
export function withTimes(
  drafts: readonly ArticleDraft[],
  topics: readonly Topic[],
  isDated: boolean,
): ReadonlySet<string> {
  const all = drafts.map(({ card }) => card);
  const ofTopics = topics
    .filter(({ isBare }) => isBare)
    .map(({ id }) => all.filter((card) => card.topics.includes(id)));
  const sets = isDated ? ofTopics : [...ofTopics, all];
  return new Set(sets.flatMap((set) => set.slice(0, limits.drawn).map(({ slug }) => slug)));
}

/**
 * The times in the sentences of an article, in the order of the text; none where the article is shown in its quotations
 * alone. Each sentence becomes a place to which others can lead, so that it is cut where it would cross a quotation or
 * other cited words. `text` is that of the seed.
 */
export function printedTimes(
  { file, card, quotations, indirect }: ArticleDraft,
  text: string,
  book: CiteBook,
): readonly PrintedTime[] {
  if (file.front.text !== 'full') return [];
  const marked = [...quotations.flatMap(spansOf), ...book.spans(card.slug)];
  return readBody(file.body, file.path)
    .filter(({ role }) => READ.has(role))
    .flatMap(({ span }) => sentencesIn(text, span))
    .flatMap((sentence) =>
      timesIn(text.slice(sentence.start, sentence.end)).flatMap(({ start, end, iso }): PrintedTime[] => {
        const time = { start: sentence.start + start, end: sentence.start + end };
        const span = around(time, sentence, marked, text);
        const cite = span && book.place(card.slug, span, file.path);
        const said = [...quotations, ...indirect].find(stands(time));
        return cite ? [{ iso, printed: text.slice(time.start, time.end), cite, said: said ?? null }] : [];
      }),
    );
}

/** As much of a sentence around a time as crosses none of the marked spans; `null` where the time itself crosses one. */
function around(time: Span, sentence: Span, marked: readonly Span[], text: string): Span | null {
  if (marked.some((one) => crosses(one, time))) return null;
  return marked.reduce((span, one) => {
    if (!crosses(one, span)) return span;
    if (holds(one, time))
      return trimMarks({ start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) }, text);
    return trimMarks(
      one.start < span.start ? { start: one.end, end: span.end } : { start: span.start, end: one.start },
      text,
    );
  }, sentence);
}
