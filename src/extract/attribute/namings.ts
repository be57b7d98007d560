import { cueAt } from '../grammar/cue.ts';
import { nameRunStartingAt } from '../grammar/name-run.ts';
import type { Token } from '../grammar/token.ts';
import { SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import { ROLE_NOUNS, TITLE_WORDS, TITLES } from '../lexicon/people-words.ts';
import type { Article } from './article.ts';

/** A place where the article names a person, by token. */
export interface Naming {
  readonly paragraph: number;
  /** Index of the first token of the name, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** A reporting verb stands right beside it. */
  readonly speaks: boolean;
  /** A single word that opens its sentence: its capital alone tells nothing. */
  readonly opener: boolean;
}

/** Every place where the reporter's text names somebody, in order; headlines are passed over, their capitals tell nothing. */
export function readNamings(article: Article): Naming[] {
  return withoutOpeners(
    article.paragraphs.flatMap((paragraph) =>
      paragraph.titled ? [] : namingsIn(paragraph.tokens, paragraph.index),
    ),
  );
}

/** A word that opens a sentence is a name only if it speaks, or stands inside a sentence elsewhere. */
function withoutOpeners(namings: readonly Naming[]): Naming[] {
  const inside = new Set(namings.filter((one) => !one.opener).flatMap((one) => one.words));
  return namings.filter((one) => !one.opener || one.speaks || inside.has(one.words[0] ?? ''));
}

function namingsIn(tokens: readonly Token[], paragraph: number): Naming[] {
  const namings: Naming[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      !token.capital ||
      (opensSentence(tokens, at) && SENTENCE_OPENERS.has(token.lower))
    )
      continue;
    const run = nameRunStartingAt(tokens, at, tokens.length);
    if (run === null) continue;
    if (run.person) {
      const words = tokens.slice(run.from, run.to).map((word) => word.text);
      namings.push({
        paragraph,
        from: run.from,
        to: run.to,
        words,
        titles: [...titlesBefore(tokens, run.from), ...roleAfter(tokens, run.to)],
        speaks: speaksAt(tokens, run.from, run.to),
        opener: words.length === 1 && opensSentence(tokens, run.from),
      });
    }
    at = Math.max(at, run.to - 1);
  }
  return namings;
}

function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  const after = cueAt(tokens, to);
  return (after !== null && after.form === 'finite') || cueAt(tokens, from - 1)?.speech === true;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

function titlesBefore(tokens: readonly Token[], from: number): string[] {
  if (tokens[from - 1]?.text === ',') return roleBeforeComma(tokens, from - 2);
  const titles: string[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!TITLES.has(lower) && !ROLE_NOUNS.has(lower)) break;
    titles.push(TITLE_WORDS.get(lower) ?? lower);
  }
  return titles;
}

/** “The agency's director, Ann Lee”: the role noun of the phrase that the name stands in apposition to. */
function roleBeforeComma(tokens: readonly Token[], last: number): string[] {
  for (let at = last; at > Math.max(0, last - 6) && tokens[at]?.kind === 'word'; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (ROLE_NOUNS.has(lower)) return [lower];
  }
  return [];
}

/** “Ann Lee, the head of …”, “Ann Lee (chair)”: the first role noun of the apposition. */
function roleAfter(tokens: readonly Token[], to: number): string[] {
  if (!/^[,(—]$/.test(tokens[to]?.text ?? '')) return [];
  for (let at = to + 1; at < Math.min(tokens.length, to + 8); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || /^(of|who|said|and)$/.test(token.lower)) return [];
    if (ROLE_NOUNS.has(token.lower)) return cueAt(tokens, at + 1) === null ? [token.lower] : [];
  }
  return [];
}
