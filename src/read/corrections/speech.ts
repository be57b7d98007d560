import {
  type Code,
  type IndirectQuotation,
  type Quotation,
  type QuotationOverride,
  type ReportedOverride,
  type Seed,
  type Span,
  SURE,
  type TopicKeywords,
} from '../../model.ts';
import { overlap } from '../../text/span.ts';
import { unneeded } from './blocks.ts';
import { again, anchor, type Complain, type Numbered } from './failure.ts';
import { unknownTopic } from './topics.ts';

type Speech = Quotation | IndirectQuotation;
type SpeechOverride = Numbered<QuotationOverride | ReportedOverride>;

/** What an override may set, besides saying that the words are no speech. */
const FIELDS = ['speaker', 'kind', 'topics', 'polarity'] as const;

/** How the two kinds of speech are named in a source file and in messages. */
const CALLED = {
  quotation: { one: 'quotation', many: 'quotations', rule: 'override-no-quotation' },
  reported: {
    one: 'reported speech',
    many: 'stretches of reported speech',
    rule: 'override-no-reported',
  },
} as const satisfies Record<string, { one: string; many: string; rule: Code }>;

/** Gives speech what an editor says of it, and drops what the editor says is none. */
export function overrideSpeech<S extends Speech>(
  seed: Seed,
  said: readonly S[],
  overrides: readonly SpeechOverride[],
  topics: readonly TopicKeywords[],
  complain: Complain,
): S[] {
  const result: (S | null)[] = [...said];
  const corrected = new Map<string, number>();
  for (const override of overrides) {
    const at = placeOf(override, seed, said, complain);
    const one = result[at] ?? said[at];
    if (one === undefined) continue;
    const keys = keysOf(override);
    const fields = fieldsOf(override);
    const [earlier] = fields.flatMap((field) => corrected.get(`${at} ${field}`) ?? []);
    if (earlier !== undefined) {
      again(keys, `the ${calledIn(override).one} “${one.exact[0] ?? ''}”`, earlier, complain);
      continue;
    }
    for (const field of fields) corrected.set(`${at} ${field}`, override.index);
    const unknown = (values(override).topics ?? []).filter((topic) => topics.every(({ id }) => id !== topic));
    for (const topic of unknown)
      unknownTopic(topic, topics, ['overrides', override.index, 'topics'], complain);
    result[at] = change(one, override, keys, complain);
  }
  return result.filter((one) => one !== null);
}

/** The number of the speech in which the words of an override stand; -1 after saying why there is none. */
function placeOf(override: SpeechOverride, seed: Seed, said: readonly Speech[], complain: Complain): number {
  const { one, many, rule } = calledIn(override);
  const selector = 'quotation' in override ? override.quotation : override.reported;
  const place = anchor(seed.text, selector, keysOf(override), complain);
  if (place === null) return -1;
  const found = [...said.keys()].filter((at) => said[at]?.parts.some((part) => overlap(part, place)));
  if (found.length === 1) return found[0] ?? -1;
  const reason = `Unexpected words that stand in ${found.length || 'no'} ${many}, expected one: “${selector.exact}”`;
  complain(keysOf(override), rule, reason, nearest(said, one, place));
  return -1;
}

const nameOf = (override: SpeechOverride) => ('quotation' in override ? 'quotation' : 'reported');
const calledIn = (override: SpeechOverride) => CALLED[nameOf(override)];
const keysOf = (override: SpeechOverride) => ['overrides', override.index, nameOf(override)];

/** All that an override may set; each kind of speech has some of it. */
const values = (override: SpeechOverride): Partial<QuotationOverride & ReportedOverride> => override;

const isNone = (override: SpeechOverride) =>
  values(override).kind === 'not a quotation' || values(override).polarity === 'not reported';

/** What an override says of its words; of what is no speech nothing else can be said. */
const fieldsOf = (override: SpeechOverride) =>
  FIELDS.filter((field) => isNone(override) || values(override)[field] !== undefined);

function nearest(said: readonly Speech[], called: string, place: Span): string {
  const distance = ({ parts }: Speech) =>
    Math.min(...parts.map((part) => Math.max(part.start - place.end, place.start - part.end)));
  const [first] = said.toSorted((a, b) => distance(a) - distance(b));
  return first === undefined
    ? `No ${called} was found in this seed.`
    : `Nearest ${called}: “${first.exact[0] ?? ''}”`;
}

function change<S extends Speech>(
  one: S,
  override: SpeechOverride,
  keys: readonly (string | number)[],
  complain: Complain,
): S | null {
  if (isNone(override)) return null;
  const { speaker, reason } = override;
  const set = fieldsOf(override).map((field) => [field, values(override)[field]] as const);
  const changes = set.some(([field, value]) => String(value) !== String(one[field as keyof S]));
  // Confirmed by an editor, “probably Ada Fenn” becomes Ada Fenn.
  const confirmed = speaker !== undefined && speaker !== null && one.confidence < SURE;
  if (!changes && !confirmed) unneeded(keys, 'the extractor says the same', complain);
  return {
    ...one,
    ...Object.fromEntries(set),
    // The mention named another speaker, so it is not known which words name this one.
    ...(speaker === undefined || speaker === one.speaker ? {} : { mention: null, mentionAt: null }),
    ...(speaker === undefined ? {} : { rule: 'editor', confidence: speaker === null ? 0 : 1 }),
    setByEditor: one.setByEditor === undefined ? reason : `${one.setByEditor}; ${reason}`,
  };
}
