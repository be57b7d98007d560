import { phrases, words } from '../../words.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Reading } from '../grammar/reading.ts';
import type { Token } from '../grammar/token.ts';
import { type Entity, foldName } from '../names/entity.ts';
import type { EntityNaming } from '../names/table.ts';

/** Nouns for a body of which an article has named one: “the company”, “the force”. */
const COMMON = phrases('people/common-bodies');

/** “the Met”, where the article prints “the Metropolitan Police” too: the first letters of a longer name. */
export function bodyInFull({ entities }: Reading, { words: printed }: Mention): string | null {
  const short = /^the (\p{Lu}\p{Ll}{2,4})$/u.exec(printed)?.[1];
  if (short === undefined) return null;
  const whole = entities.all.filter(
    ({ kind, name }) =>
      kind === 'body' && name.length > short.length && name.startsWith(short) && name.includes(' '),
  );
  return whole.length === 1 && whole[0] !== undefined ? `the ${whole[0].name}` : null;
}

/** Papers by which a body or person speaks. */
const ISSUED: ReadonlySet<string> = words('statement letter tweet post memo email e-mail release article');

/**
 * The body that “the company” or “the embassy” means: the one named last before it whose name ends in the same noun
 * (“the Russian embassy”), else the one that was called so (“marketing firm Halden Lights”) or was subject last.
 */
export function bodyMeant(
  { paragraphs, entities }: Reading,
  mention: Mention,
  paragraph: number,
): string | null {
  const noun = /^the (?:\p{Ll}+ )?(\p{L}+)$/iu.exec(mention.words)?.[1]?.toLowerCase();
  if (noun === undefined || !COMMON.has(noun)) return null;
  let subject: string | null = null;
  for (let index = paragraph; index >= Math.max(0, paragraph - FAR); index -= 1) {
    const tokens = paragraphs[index]?.tokens ?? [];
    const end = index < paragraph ? tokens.length : mention.from;
    const bodies = (entities.byParagraph.get(index) ?? []).filter(
      ({ from, entity: { kind } }) => from < end && kind !== 'person' && kind !== 'place',
    );
    const called = bodies.findLast((naming) => isCalledSo(tokens, naming, noun));
    const found = withItsName(tokens, noun, end) ?? called?.entity.name;
    if (found !== undefined) return found;
    subject ??= bodies.findLast((naming) => isSubject(tokens, naming))?.entity.name ?? null;
  }
  return COMPANIES.has(noun) ? subject : null;
}

/** “the Russian embassy”, “the Halden company”: the last noun with a capital before it, with that. */
function withItsName(tokens: readonly Token[], noun: string, end: number): string | undefined {
  for (let at = end - 1; at > 0; at -= 1) {
    const [before, here] = [tokens[at - 1], tokens[at]];
    if (here?.lower !== noun || here.capital || before?.capital !== true || before.possessive) continue;
    if (before.kind === 'word' && before.sentence === tokens[at - 2]?.sentence)
      return before.seed.slice(before.start, here.end);
  }
  return undefined;
}

/** “marketing firm Halden Lights”, “the Harbour Company”. */
const isCalledSo = (
  tokens: readonly Token[],
  { entity: { name }, from }: EntityNaming,
  noun: string,
): boolean => foldName(name).endsWith(noun) || tokens[from - 1]?.lower === noun;

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
