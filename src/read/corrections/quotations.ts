import {
  type Quotation,
  type QuotationOverride,
  type Seed,
  type Span,
  SURE,
  type TopicKeywords,
} from '../../model.ts';
import { unneeded } from './blocks.ts';
import { again, anchor, type Complain, type Numbered } from './failure.ts';
import { unknownTopic } from './topics.ts';

/** Gives quotations the editor's speaker, kind or topics, and drops those that the editor says are none. */
export function overrideQuotations(
  seed: Seed,
  quotations: readonly Quotation[],
  overrides: readonly Numbered<QuotationOverride>[],
  known: readonly TopicKeywords[],
  complain: Complain,
): Quotation[] {
  const result: (Quotation | null)[] = [...quotations];
  const corrected = new Map<string, number>();
  for (const override of overrides) {
    const keys = ['overrides', override.index, 'quotation'];
    const place = anchor(seed.text, override.quotation, keys, complain);
    if (place === null) continue;
    const found = quotations.flatMap((one, at) =>
      holds(one, place) ? [{ one: result[at] ?? one, at }] : [],
    );
    const [only] = found;
    if (only === undefined || found.length > 1) {
      complain(
        keys,
        'override-no-quotation',
        `Unexpected words that stand in ${found.length === 0 ? 'no' : found.length} quotations, expected one: “${override.quotation.exact}”`,
        nearestQuotation(quotations, place),
      );
      continue;
    }
    const earlier = fieldsOf(override).flatMap((field) => corrected.get(`${only.at} ${field}`) ?? []);
    if (earlier[0] !== undefined) {
      again(keys, `the quotation “${only.one.exact[0] ?? ''}”`, earlier[0], complain);
      continue;
    }
    for (const field of fieldsOf(override)) corrected.set(`${only.at} ${field}`, override.index);
    checkTopics(override, known, complain);
    result[only.at] = change(only.one, override, keys, complain);
  }
  return result.filter((one) => one !== null);
}

function checkTopics(
  { index, topics = [] }: Numbered<QuotationOverride>,
  known: readonly TopicKeywords[],
  complain: Complain,
): void {
  for (const topic of topics) {
    if (!known.some(({ id }) => id === topic))
      unknownTopic(topic, known, ['overrides', index, 'topics'], complain);
  }
}

/** What an override says of its quotation; one that is none can have neither speaker nor kind. */
function fieldsOf(override: QuotationOverride): string[] {
  const fields = ['speaker', 'kind', 'topics'] as const;
  return override.kind === 'not a quotation'
    ? [...fields]
    : fields.filter((one) => override[one] !== undefined);
}

function holds(quotation: Quotation, place: Span): boolean {
  return quotation.parts.some((part) => part.start < place.end && place.start < part.end);
}

function nearestQuotation(quotations: readonly Quotation[], place: Span): string {
  const distance = (quotation: Quotation) =>
    Math.min(...quotation.parts.map((part) => Math.max(part.start - place.end, place.start - part.end)));
  const nearest = quotations.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined
    ? 'No quotation was found in this seed.'
    : `Nearest quotation: “${nearest.exact[0] ?? ''}”`;
}

function change(
  quotation: Quotation,
  { speaker, kind, topics, reason }: QuotationOverride,
  keys: readonly (string | number)[],
  complain: Complain,
): Quotation | null {
  if (kind === 'not a quotation') return null;
  const newSpeaker = speaker !== undefined && speaker !== quotation.speaker;
  const newKind = kind !== undefined && kind !== quotation.kind;
  const newTopics = topics !== undefined && topics.join() !== quotation.topics.join();
  // Confirmed by an editor, “probably Ada Fenn” becomes Ada Fenn.
  const confirmed = speaker !== undefined && speaker !== null && quotation.confidence < SURE;
  if (!newSpeaker && !newKind && !newTopics && !confirmed)
    unneeded(keys, 'the extractor says the same', complain);
  return {
    ...quotation,
    kind: kind ?? quotation.kind,
    topics: topics ?? quotation.topics,
    // The mention named another speaker, so it is not known which words name this one.
    ...(newSpeaker ? { mention: null, mentionAt: null } : {}),
    ...(speaker === undefined ? {} : { speaker, rule: 'editor', confidence: speaker === null ? 0 : 1 }),
    setByEditor: quotation.setByEditor === undefined ? reason : `${quotation.setByEditor}; ${reason}`,
  };
}
