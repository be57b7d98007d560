import { isNameAlone } from '../../facts/byline.ts';
import type { Context, Rule } from '../rule.ts';

/** Says again, alone, what a longer passage says. */
function repeatsLonger({ passage, passages, index, survey }: Context, least: number): boolean {
  const echo = survey.echoes.of(index);
  const other = passages[echo?.of ?? -1];
  return (
    echo !== null && other !== undefined && echo.share >= least && other.shape.words > passage.shape.words
  );
}

const REPORTS =
  /["”’'],? (?:\p{Lu}\S+ ){0,3}(?:said|he|she|they|says|told|added|wrote)\b|[.!?] \p{Lu}\p{L}+ (?:said|added)/u;

/** The longer passage has the same words between quotation marks. */
function echoesSpeech({ passage, passages, index, survey }: Context): boolean {
  const other = passages[survey.echoes.of(index)?.of ?? -1]?.text ?? '';
  const at = other.toLowerCase().indexOf(passage.text.slice(0, 40).toLowerCase());
  return at > 0 && /["“‘]$/.test(other.slice(0, at).trimEnd());
}

/** What stands twice. */
export const repeats: readonly Rule[] = [
  {
    name: 'pull-quote',
    most: 60,
    doc: 'Words of the body set once more as an ornament: eight or more, without a reporting clause.',
    test: (context) => {
      const { passage, place } = context;
      if (place === 'head' || passage.shape.words < 8 || passage.shape.words > 60) return false;
      // A whole sentence without marks may be told twice; an ornament is speech, or has no stop.
      const isPlain = !passage.shape.quoted && passage.shape.stopped;
      if (isPlain && !context.survey.echoes.opensSpeech(passage.text)) return false;
      if (REPORTS.test(passage.text)) return false;
      if (isPlain && !echoesSpeech(context)) return false;
      return repeatsLonger(context, 0.85);
    },
  },
  {
    name: 'pull-quote-name',
    most: 12,
    doc: 'Whose words the pull quote above it gives.',
    test: ({ passage, verdicts, index }) =>
      verdicts[index - 1]?.rule === 'pull-quote' &&
      passage.shape.words <= 12 &&
      !passage.shape.stopped &&
      (isNameAlone(passage.text.replace(/^[—–-]\s*/, '')) ||
        /^[—–-]|^\p{Lu}[\p{L}’'.-]+ \p{Lu}[^.!?]*,/u.test(passage.text)),
  },
  {
    name: 'repeated-paragraph',
    doc: 'A whole paragraph printed a second time.',
    test: ({ passage, index, survey }) =>
      passage.shape.words >= 10 && survey.echoes.first(passage.text) < index,
  },
];
