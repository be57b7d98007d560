import type { Printed } from '../../model.ts';
import { nameEnd, readByline, readSignature } from './byline.ts';
import { linkedData } from './linked-data.ts';
import { printed, unquoted, type Worded } from './worded.ts';

/** Rules of bylines, the surest first. */
const RULES = [
  'front-matter-byline',
  'byline',
  'signature',
  'name-alone',
  'name-below-by',
  'staff-byline',
  'reporting-by',
  'writer-note',
] as const;

/** Behind the text a “By” may be that of another story's, in small letters as links have it. */
const TAIL_RULES = ['front-matter-byline', 'reporting-by', 'writer-note', 'byline'] as const;

const REPORTING =
  /^[—–-]? ?\(?(?:Additional |additional )?(?:Reporting|reporting|Written|Story|Report) (?:and \w+ )?by /u;
const NOTE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?=,? (?:is|was|covers|writes|reports|has)\b)/u;
const LIST_END = /[;.()]|,? (?:in|and editing|writing)\b/u;

/** The names behind “Reporting by”, up to the place or the next duty. */
function readReporting(words: Worded): Printed | null {
  const by = REPORTING.exec(words.text);
  if (by === null) return null;
  const from = by[0].length;
  const end = LIST_END.exec(words.text.slice(from));
  return printed(words, from, end === null ? words.text.length : from + end.index);
}

function readNames(words: Worded): Printed | null {
  switch (words.block.rule) {
    case 'reporting-by':
      return readReporting(words);
    case 'writer-note': {
      const name = NOTE.exec(words.text);
      return name === null ? null : printed(words, 0, name[0].length);
    }
    case 'front-matter-byline': {
      const value = unquoted(words);
      const line = readByline(value.text);
      return printed(value, line?.names.start ?? 0, line?.names.end ?? value.text.length);
    }
    default: {
      const line = readByline(words.text) ?? readSignature(words.text);
      const alone = nameEnd(words.text, 0);
      return printed(
        words,
        line?.names.start ?? 0,
        line?.names.end ?? (alone > 0 ? alone : words.text.length),
      );
    }
  }
}

/** Who wrote the article, as its byline prints it: names without “By”, post and outlet. */
export function readAuthor(words: readonly Worded[]): Printed | null {
  const linked = linkedData(words, 'author');
  if (linked !== null) return linked;
  const [head, tail] = partedAtText(words);
  const signed = tail.filter(({ text }) => !/^by /.test(text));
  return readFrom(head, RULES) ?? readFrom(signed, TAIL_RULES);
}

/** What stands before the last paragraph, and what stands behind it. */
function partedAtText(words: readonly Worded[]): [readonly Worded[], readonly Worded[]] {
  const last = words.findLastIndex(({ block }) => block.role === 'paragraph');
  return [words.slice(0, last + 1), words.slice(last + 1)];
}

function readFrom(words: readonly Worded[], rules: readonly string[]): Printed | null {
  for (const rule of rules) {
    for (const one of words) {
      const names = one.block.rule === rule ? readNames(one) : null;
      if (names !== null) return names;
    }
  }
  return null;
}
