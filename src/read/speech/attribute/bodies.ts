import type { Mention } from '../grammar/mention.ts';
import type { Reading } from '../grammar/reading.ts';
import type { Token } from '../grammar/token.ts';
import { words } from '../lexicon/words.ts';
import { type Entity, foldName } from '../names/entity.ts';
import type { EntityNaming } from '../names/table.ts';

/** Nouns for a body of which an article has named one: “the company”, “the force”. */
const COMMON: ReadonlySet<string> = words(`
  company firm business charity party group bloc club agency organisation organization union retailer airline bank
  embassy ministry council watchdog regulator institute university school hospital trust foundation network committee
  newspaper paper magazine force department`);

/** Papers by which a body or person speaks. */
const ISSUED: ReadonlySet<string> = words('statement letter tweet post memo email e-mail release article');

/**
 * The body that “the company” or “the embassy” means: the one named last before it whose name ends in the same noun
 * (“the Russian embassy”), else the one that was called so (“marketing firm Halden Lights”) or was subject last.
 */
export function bodyMeant(
  { text, paragraphs, entities }: Reading,
  mention: Mention,
  paragraph: number,
): string | null {
  const noun = /^the (\p{L}+)$/iu.exec(mention.words)?.[1]?.toLowerCase();
  if (noun === undefined || !COMMON.has(noun)) return null;
  let subject: string | null = null;
  for (let index = paragraph; index >= Math.max(0, paragraph - FAR); index -= 1) {
    const before = (entities.byParagraph.get(index) ?? []).filter(
      ({ from, entity }) =>
        (index < paragraph || from < mention.from) && entity.kind !== 'person' && entity.kind !== 'place',
    );
    const tokens = paragraphs[index]?.tokens ?? [];
    for (const naming of before.toReversed()) {
      const name = calledSo(text, tokens, naming, noun);
      if (name !== null) return name;
      if (COMPANIES.has(noun) && isSubject(tokens, naming)) subject ??= naming.entity.name;
    }
  }
  return subject;
}

/** “marketing firm Halden Lights”, “the Russian embassy”, “the Halden company”: the name with its noun. */
function calledSo(text: string, tokens: readonly Token[], naming: EntityNaming, noun: string): string | null {
  const { name } = naming.entity;
  if (foldName(name).endsWith(noun) || tokens[naming.from - 1]?.lower === noun) return name;
  const next = tokens[naming.to];
  return next?.lower === noun && !next.capital ? text.slice(tokens[naming.from]?.start, next.end) : null;
}

const isSubject = (tokens: readonly Token[], { speaks, from }: EntityNaming): boolean =>
  speaks || tokens[from - 1]?.sentence !== tokens[from]?.sentence;

/** What may stand for any firm or association, whatever its name. */
const COMPANIES: ReadonlySet<string> = words(
  'company firm business charity party group bloc retailer airline club',
);

/** Paragraphs looked back. */
const FAR = 12;

/** Whose statement, letter or post a mention is: a person or body, `its`, or nobody known. */
export function issuerOf(
  { paragraphs }: Reading,
  mention: Mention,
  paragraph: number,
): Entity | 'its' | null {
  const noun = mention.words.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (!ISSUED.has(noun)) return null;
  if (/^(its|their)\s/i.test(mention.words)) return 'its';
  const tokens = paragraphs[paragraph]?.tokens ?? [];
  for (let at = mention.from; at < mention.to - 1; at += 1) {
    const token = tokens[at];
    if (token?.possessive === true) return ownerAt(tokens, mention.from, at);
  }
  return null;
}

function ownerAt(
  tokens: readonly { readonly entity: Entity | null }[],
  from: number,
  to: number,
): Entity | null {
  for (let at = from; at <= to; at += 1) {
    const entity = tokens[at]?.entity;
    if (entity != null) return entity;
  }
  return null;
}
