import { type IndirectQuotation, type ReportedOverride, type Seed, SURE } from '../../model.ts';
import { unneeded } from './blocks.ts';
import { again, anchor, type Complain, type Numbered } from './failure.ts';

/** Gives reported speech the editor's speaker or polarity, and drops what the editor says is the outlet's own. */
export function overrideReported(
  seed: Seed,
  reported: readonly IndirectQuotation[],
  overrides: readonly Numbered<ReportedOverride>[],
  complain: Complain,
): IndirectQuotation[] {
  const result: (IndirectQuotation | null)[] = [...reported];
  const corrected = new Map<number, number>();
  for (const override of overrides) {
    const keys = ['overrides', override.index, 'reported'];
    const place = anchor(seed.text, override.reported, keys, complain);
    if (place === null) continue;
    const found = reported.flatMap(({ parts }, at) =>
      parts.some(({ start, end }) => start < place.end && place.start < end) ? [at] : [],
    );
    const [at] = found;
    const one = at === undefined ? undefined : reported[at];
    if (at === undefined || one === undefined || found.length > 1) {
      const where =
        found.length === 0 ? 'no reported speech' : `${found.length} stretches of reported speech`;
      const reason = `Unexpected words that stand in ${where}, expected one: “${override.reported.exact}”`;
      complain(
        keys,
        'override-no-reported',
        reason,
        'Name words of one stretch: `npm run articles -- --report` lists them.',
      );
      continue;
    }
    const earlier = corrected.get(at);
    if (earlier !== undefined) {
      again(keys, `the reported speech “${one.exact[0] ?? ''}”`, earlier, complain);
      continue;
    }
    corrected.set(at, override.index);
    result[at] = change(one, override, keys, complain);
  }
  return result.filter((one) => one !== null);
}

function change(
  one: IndirectQuotation,
  { speaker, polarity, reason }: ReportedOverride,
  keys: readonly (string | number)[],
  complain: Complain,
): IndirectQuotation | null {
  if (polarity === 'not reported') return null;
  const newSpeaker = speaker !== undefined && speaker !== one.speaker;
  // Confirmed by an editor, “probably Ada Fenn” becomes Ada Fenn.
  const confirmed = speaker !== undefined && speaker !== null && one.confidence < SURE;
  if (!newSpeaker && !confirmed && (polarity ?? one.polarity) === one.polarity)
    unneeded(keys, 'the extractor says the same', complain);
  return {
    ...one,
    polarity: polarity ?? one.polarity,
    ...(newSpeaker ? { mention: null, mentionAt: null } : {}),
    ...(speaker === undefined ? {} : { speaker, rule: 'editor', confidence: speaker === null ? 0 : 1 }),
    setByEditor: reason,
  };
}
