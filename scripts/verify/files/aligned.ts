import { parting } from '../difference.ts';
import { entries, texts } from '../read/content.ts';
import type { Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import { type FileCheck, objectIn, rowsIn } from './files.ts';

/** A place of aligned wordings, as the table of statements has it. */
export interface Place {
  readonly differ: string;
  readonly moved: number | null;
  readonly readings: readonly { readonly variants: readonly number[]; readonly words: string }[];
}

/** The places of a row of the table of statements. */
export const placesOf = (row: Row | undefined): readonly Place[] => (row?.['alignment'] ?? []) as Place[];

/** Words without marks, blanks and capitals. */
const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{S}%‰&@#]/gu, '');

/** So many wordings are aligned at most. */
const MOST = 12;

/** The aligned wordings of each statement read back to what each outlet prints, and differ where they are said to. */
export const checkAlignments: FileCheck = (_, site, tell) => {
  for (const row of rowsIn(site, 'statements')) {
    const id = String(row['id']);
    const wanted = rowsBy(site.sources.tables, 'statements', 'id').get(id);
    const printed = entries(wanted?.['variants']).map(({ exact }) => texts(exact).join(' '));
    checkAlignment(printed, placesOf(row), (reason) =>
      tell('data-row', `${reason} in the alignment of “${id}”`),
    );
  }
};

function checkAlignment(
  printed: readonly string[],
  places: readonly Place[],
  tell: (reason: string) => void,
): void {
  const aligned = [...printed.keys()].filter((at) => places.some((place) => holds(place, at)));
  const wordings = new Set(aligned.map((at) => printed[at]));
  if (wordings.size < Math.min(MOST, new Set(printed.map(letters)).size))
    tell('Unexpected absence of a wording');
  if (printed.length <= MOST && aligned.length < printed.length) tell('Unexpected absence of a variant');
  for (const at of aligned)
    if (textOf(at, places) !== ` ${printed[at]}`) tell(`Unexpected words of variant ${at}, expected its own`);
  for (const place of places) {
    const variants = place.readings.flatMap((one) => one.variants).sort((a, b) => a - b);
    if (variants.join() !== aligned.join()) tell('Unexpected place without each variant once');
    if (place.differ !== differenceOf(place)) tell(`Unexpected “${place.differ}”`);
  }
  for (const [moved, some] of Map.groupBy(places, (place) => place.moved))
    if (moved !== null && !isMoved(some, aligned))
      tell('Unexpected moved words, expected the same in another place');
}

/** What a variant has in some places, one after the other. */
const textOf = (variant: number, places: readonly Place[]) =>
  places
    .flatMap(({ readings }) => readings.filter(({ variants }) => variants.includes(variant)))
    .map(({ words }) => words)
    .join('');

/** Whether variants have the same words in these places, and some of them in another place than others. */
function isMoved(places: readonly Place[], aligned: readonly number[]): boolean {
  const moved = new Set(aligned.map((at) => letters(textOf(at, places))).filter(Boolean));
  const holders = places.map(({ readings }) =>
    readings.filter(({ words }) => words !== '').flatMap(({ variants }) => variants),
  );
  const isElsewhere = holders.some((one) => holders.some((other) => !one.some((at) => other.includes(at))));
  return moved.size === 1 && isElsewhere;
}

const holds = ({ readings }: Place, at: number) => readings.some(({ variants }) => variants.includes(at));

/** How the readings of a place differ: in nothing, in marks and capitals, or in words. A hyphen parts or joins words. */
function differenceOf({ readings }: Place): string {
  if (readings.length === 1) return 'nothing';
  const words = readings.map(({ words }) => wordsOf(words).join(' ') || plainOf(words).trim());
  return new Set(words).size === 1 ? 'marks' : 'words';
}

/** Words of a wording: letters, digits and signs, joined by apostrophes, hyphens and the points of numbers. */
const WORDS =
  /[\p{L}\p{M}\p{N}\p{S}%‰&@#]+(?:(?:['’‐‑-]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}\p{S}%‰&@#]+)*/gu;

/** A wording as it is compared: capitals, and forms of apostrophes and hyphens, are alike. */
const plainOf = (words: string) => words.toLowerCase().replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');

/** The words of a wording, as they are compared. */
export const wordsOf = (words: string): string[] => plainOf(words).match(WORDS) ?? [];

/** The statements as TEI say, letter for letter, what the table of statements says. */
export const checkTei: FileCheck = (path, site, tell) => {
  const { licence, version } = objectIn(site, 'data/statements.json');
  const { url, data, words } = (licence ?? {}) as Row;
  const statements = rowsIn(site, 'statements');
  const { title } = objectIn(site, 'data/datapackage.json');
  const expected = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
    `<teiHeader><fileDesc><titleStmt><title>${escaped(String(title))}</title></titleStmt><editionStmt><edition n="${version}"/></editionStmt>\n`,
    `<publicationStmt><availability><licence target="${url}">${data}</licence><p>${words}</p></availability></publicationStmt>\n`,
    '<sourceDesc><p>Statements as printed by one or more outlets, aligned.</p></sourceDesc></fileDesc>\n',
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc></teiHeader>\n<text><body>',
    ...statements.map(teiOf),
    `${statements.length > 0 ? '' : '<p/>'}\n</body></text>\n</TEI>\n`,
  ].join('');
  const found = site.text(path);
  if (found !== expected) tell('data-row', `Unexpected ${parting(found, expected)}`);
};

const TYPES: Readonly<Record<string, string>> = { marks: 'orthographic', words: 'substantive' };

function teiOf(row: Row): string {
  const id = escaped(`s-${row['id']}`);
  const places = placesOf(row);
  const witness = ({ outlet, href }: Row, at: number) =>
    places.some((place) => holds(place, at))
      ? `<witness xml:id="${id}.${at}"><ref target="../${escaped(String(href))}">${escaped(String(outlet ?? 'Publisher unknown'))}</ref></witness>`
      : '';
  const words = places.map(({ differ, moved, readings }) => {
    if (differ === 'nothing') return escaped(readings[0]?.words ?? '');
    const kind = moved === null ? `type="${TYPES[differ]}"` : `type="transposition" n="${moved}"`;
    const read = readings.map((one) => {
      const wit = `<rdg wit="${one.variants.map((at) => `#${id}.${at}`).join(' ')}"`;
      return one.words === '' ? `${wit}/>` : `${wit}>${escaped(one.words)}</rdg>`;
    });
    return `<app ${kind}>${read.join('')}</app>`;
  });
  return `\n<div xml:id="${id}"><head>${escaped(String(row['title']))}</head>\n<listWit>${entries(row['variants']).map(witness).join('')}</listWit>\n<p>${words.join('')}</p></div>`;
}

/** What XML has no place for is left out. */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
