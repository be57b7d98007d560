import { isStrongProse, type Passage, type Verdict } from '../passage.ts';
import { topicWords } from './kinship.ts';

/** The rule of what belongs to a second article, and of what readers wrote. */
export const ANOTHER = 'another-article';
export const COMMENTS = 'readers-comments';

/** Paragraphs of the running text before which no second one begins. */
const LEAST = 3;
/** Paragraphs of the second that are read. */
const READ = 8;
/** Share of its words below which they are another article's. */
const STRANGE = 0.2;

/** A writer's name, or a date with its year: the hour of an entry in a running report is neither. */
const isOrigin = (passage: Passage | undefined, verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'byline' || (verdict?.role === 'date' && /\d{4}/.test(passage?.text ?? ''));

const isHeadline = ({ shape, text }: Passage): boolean =>
  shape.words >= 4 && shape.words <= 22 && !shape.stopped && !shape.lower && !/[:,;]$/.test(text);

/**
 * Where a second article begins in the same file: a line like a headline, right under it a writer or a date, and
 * then paragraphs whose words are not those of the article before. `null` where none does.
 */
export function findAnother(
  passages: readonly Passage[],
  verdicts: readonly (Verdict | null)[],
  core: { readonly start: number },
): number | null {
  const known = new Set<string>();
  let before = 0;
  for (let at = core.start; at < passages.length; at += 1) {
    const passage = passages[at] as Passage;
    if (verdicts[at] !== null) continue;
    if (isStrongProse(passage)) {
      before += 1;
      for (const word of topicWords(passage)) known.add(word);
    } else if (before >= LEAST && isHeadline(passage) && isSigned(passages, verdicts, at)) {
      if (isStrange(passages, verdicts, at, known)) return at;
    }
  }
  return null;
}

function isSigned(passages: readonly Passage[], verdicts: readonly (Verdict | null)[], at: number): boolean {
  return [1, 2, 3].some((step) => isOrigin(passages[at + step], verdicts[at + step]));
}

/** The paragraphs behind it speak of something else than is known. */
function isStrange(
  passages: readonly Passage[],
  verdicts: readonly (Verdict | null)[],
  at: number,
  known: ReadonlySet<string>,
): boolean {
  const after = passages
    .slice(at + 1, at + 40)
    .filter((one, n) => verdicts[at + 1 + n] === null && isStrongProse(one))
    .slice(0, READ);
  const words = after.flatMap((one) => [...topicWords(one)]);
  return words.length > 0 && words.filter((word) => known.has(word)).length / words.length < STRANGE;
}

/** So soon behind their heading the first comment shows itself by its age or its button. */
const SOON = 6;
const REPLY = /^(?:reply|report|like|upvote)$/;

/** Where readers' comments begin: under their heading lines follow that say how old one is, or offer a reply. */
export function findComments(
  passages: readonly Passage[],
  verdicts: readonly (Verdict | null)[],
  core: { readonly start: number },
): number | null {
  for (const [at, passage] of passages.entries()) {
    const isHeading =
      at > core.start && verdicts[at]?.closes !== undefined && /\bcomments?\b/.test(passage.key);
    const isComment = (next: number): boolean =>
      / ago$/.test(passages[next]?.key ?? '') || REPLY.test(passages[next]?.key ?? '');
    if (isHeading && Array.from({ length: SOON }, (_, n) => at + 1 + n).some(isComment)) return at + 1;
  }
  return null;
}
