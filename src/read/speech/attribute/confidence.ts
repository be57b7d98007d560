import { table } from '../../words.ts';

/** How surely a rule names the right speaker, and how often that was seen. */
interface Measured {
  readonly confidence: number;
  /** Of so many cases so many were right; `null` where fewer than eight were seen, and its kin's figure stands. */
  readonly seen: { readonly right: number; readonly cases: number } | null;
}

/** `words/confidence.tsv`. The name is the rule and how its mention was resolved. */
const MEASURED: ReadonlyMap<string, Measured> = new Map(
  table('confidence').map(([rule = '', confidence, right, cases]) => [
    rule,
    {
      confidence: Number(confidence),
      seen: cases === undefined ? null : { right: Number(right), cases: Number(cases) },
    },
  ]),
);

/** Whatever the rule, a role resolved to a name was right in four of five. */
const RESOLVED_ROLE = 0.8;

/** Rules that only guess from the text around. */
const GUESS = 0.4;
const UNSEEN = 0.7;

/** The rules of indirect speech read the clauses that the rules of quotations read, and err as they do. */
const KIN: ReadonlyMap<string, string> = new Map([
  ['said', 'leading'],
  ['said-that', 'leading'],
  ['asked', 'leading'],
  ['warned-of', 'leading'],
  ['described-as', 'leading'],
  ['said-after', 'trailing'],
  ['said-between', 'trailing'],
]);

function kinOf(rule: string): string {
  const [place = '', how = ''] = rule.split('/');
  const kin = KIN.get(place);
  if (kin === undefined) return rule;
  return `${kin}${how.startsWith('pronoun') ? '-pronoun' : ''}/${how}`;
}

/** Confidence of a rule, 0 to 1; 0 where no speaker was found. */
export function confidenceOf(named: string, speaker: string | null): number {
  if (speaker === null) return 0;
  const rule = kinOf(named);
  const measured = MEASURED.get(rule);
  if (measured !== undefined) return measured.confidence;
  if (/^(carried-on|subject-before)/.test(rule)) return GUESS;
  return /role-resolved|introduced-later/.test(rule) ? RESOLVED_ROLE : UNSEEN;
}

/**
 * On what a rule's confidence rests: “right in 143 of 155, at least 0.87”, with the lower end of the 95 % interval
 * (Wilson 1927); `null` where too few cases were seen.
 */
export function evidenceOf(rule: string): string | null {
  const seen = MEASURED.get(kinOf(rule))?.seen;
  return seen == null
    ? null
    : `right in ${seen.right} of ${seen.cases}, at least ${lowerEnd(seen).toFixed(2)}`;
}

/** Standard deviations on either side of the mean that hold 95 % of a normal distribution. */
const Z = 1.96;

function lowerEnd({ right, cases }: { readonly right: number; readonly cases: number }): number {
  const share = right / cases;
  const spread = Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2));
  return (share + Z ** 2 / (2 * cases) - Z * spread) / (1 + Z ** 2 / cases);
}
