import { type Finding, finding } from '../finding.ts';
import { entries, texts } from '../read/content.ts';
import type { Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Built } from './built.ts';

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
export function checkAlignments(path: string, site: Built): Finding[] {
  const found = (site.json(path) as Readonly<Record<string, unknown>> | undefined)?.['statements'];
  return entries(found).flatMap((row) => {
    const wanted = rowsBy(site.sources.tables, 'statements', 'id').get(String(row['id']));
    const printed = entries(wanted?.['variants']).map(({ exact }) => texts(exact).join(' '));
    return alignmentProblems(printed, placesOf(row)).map((reason) =>
      finding(site.pathOf(path), 'data-row', `${reason} in the alignment of “${row['id']}”`),
    );
  });
}

function alignmentProblems(printed: readonly string[], places: readonly Place[]): string[] {
  const all = [...printed.keys()];
  const textOf = (variant: number, some: readonly Place[]) =>
    some
      .flatMap(({ readings }) => readings.filter((one) => one.variants.includes(variant)))
      .map(({ words }) => words)
      .join('');
  const aligned = all.filter((at) => places.some((place) => holds(place, at)));
  const wordings = new Set(aligned.map((at) => printed[at]));
  const moves = Map.groupBy(
    places.filter(({ moved }) => moved !== null),
    ({ moved }) => moved,
  );
  return [
    ...(wordings.size >= Math.min(MOST, new Set(printed.map(letters)).size)
      ? []
      : ['Unexpected absence of a wording']),
    ...(printed.length <= MOST && aligned.length < all.length ? ['Unexpected absence of a variant'] : []),
    ...aligned.flatMap((at) =>
      textOf(at, places) === ` ${printed[at]}` ? [] : [`Unexpected words of variant ${at}, expected its own`],
    ),
    ...places.flatMap((place) => {
      const count = place.readings.flatMap(({ variants }) => variants).sort((a, b) => a - b);
      return [
        ...(count.join() === aligned.join() ? [] : ['Unexpected place without each variant once']),
        ...(place.differ === differenceOf(place) ? [] : [`Unexpected “${place.differ}”`]),
      ];
    }),
    ...[...moves.values()].flatMap((some) => {
      const moved = new Set(aligned.map((at) => letters(textOf(at, some))).filter(Boolean));
      const holders = some.map((place) =>
        place.readings.filter(({ words }) => words !== '').flatMap((one) => one.variants),
      );
      const isElsewhere = holders.some((one) =>
        holders.some((other) => !one.some((at) => other.includes(at))),
      );
      return moved.size === 1 && isElsewhere
        ? []
        : ['Unexpected moved words, expected the same in another place'];
    }),
  ];
}

const holds = ({ readings }: Place, at: number) => readings.some(({ variants }) => variants.includes(at));

/** How the readings of a place differ: in nothing, in marks and capitals, or in words. A hyphen parts or joins words. */
function differenceOf({ readings }: Place): string {
  if (readings.length === 1) return 'nothing';
  const words = readings.map(({ words }) => {
    const plain = words.toLowerCase().replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');
    return (plain.match(WORDS) ?? [plain.trim()]).join(' ');
  });
  return new Set(words).size === 1 ? 'marks' : 'words';
}

/** Words of a wording: letters, digits and signs, joined by apostrophes, hyphens and the points of numbers. */
export const WORDS =
  /[\p{L}\p{M}\p{N}\p{S}%‰&@#]+(?:(?:['’‐‑-]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}\p{S}%‰&@#]+)*/gu;

/** The statements as TEI say, letter for letter, what the table of statements says. */
export function checkTei(path: string, site: Built): Finding[] {
  const { statements, licence, version } = (site.json('data/statements.json') ?? {}) as {
    readonly statements?: readonly Row[];
    readonly version?: string;
    readonly licence?: Readonly<Record<string, string>>;
  };
  const { title } = (site.json('data/datapackage.json') ?? {}) as { readonly title?: string };
  const expected = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
    `<teiHeader><fileDesc><titleStmt><title>${escaped(String(title))}</title></titleStmt><editionStmt><edition n="${version}"/></editionStmt>\n`,
    `<publicationStmt><availability><licence target="${licence?.['url']}">${licence?.['data']}</licence><p>${licence?.['words']}</p></availability></publicationStmt>\n`,
    '<sourceDesc><p>Statements as printed by one or more outlets, aligned.</p></sourceDesc></fileDesc>\n',
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc></teiHeader>\n<text><body>',
    ...(statements ?? []).map(teiOf),
    `${statements?.length ? '' : '<p/>'}\n</body></text>\n</TEI>\n`,
  ].join('');
  const found = site.text(path);
  if (found === expected) return [];
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const reason = `Unexpected “${found.slice(at, at + 60)}”, expected “${expected.slice(at, at + 60)}”`;
  return [finding(site.pathOf(path), 'data-row', reason)];
}

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
