import type { SiteRecord } from '../record/index.ts';
import { xml } from '../text/xml.ts';
import { licence } from './licence.ts';
import type { RowsText } from './rows-text.ts';
import type { StatementRow } from './schemas.ts';
import { dataVersion } from './versions.ts';

/**
 * All statements as a critical edition in TEI P5: a witness for each wording, and by parallel segmentation an `<app>` where
 * they differ. What a witness prints is all text that stands outside of `<rdg>`, or in one that names it.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html
 */
export function teiFile({ site }: SiteRecord): RowsText {
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc><titleStmt><title>${xml(site.title)}</title></titleStmt><editionStmt><edition n="${dataVersion}"/></editionStmt>
<publicationStmt><availability><licence target="${licence.url}">${licence.data}</licence><p>${licence.words}</p></availability></publicationStmt>
<sourceDesc><p>Statements as printed by one or more outlets, aligned.</p></sourceDesc></fileDesc>
<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc></teiHeader>
<text><body>`,
    row: (row) => statement(row as StatementRow),
    // A body of TEI is never empty.
    foot: (empty) => `${empty ? '<p/>' : ''}\n</body></text>\n</TEI>\n`,
  };
}

function statement({ id, title, variants, alignment }: StatementRow): string {
  const aligned = new Set(alignment.flatMap(({ readings }) => readings.flatMap((one) => one.variants)));
  const nameOf = (at: number) => `s-${id}.${at}`;
  const witnesses = variants.flatMap(({ outlet, href }, at) =>
    aligned.has(at)
      ? `<witness xml:id="${xml(nameOf(at))}"><ref target="../${xml(href)}">${xml(outlet ?? 'Publisher unknown')}</ref></witness>`
      : [],
  );
  const places = alignment.map((place) => app(place, (at) => `#${nameOf(at)}`));
  return `\n<div xml:id="s-${xml(id)}"><head>${xml(title)}</head>
<listWit>${witnesses.join('')}</listWit>
<p>${places.join('')}</p></div>`;
}

/** The types of variants have names in the field; moved words carry the number of their move. */
const TYPES = { nothing: '', marks: 'orthographic', words: 'substantive' } as const;

function app(
  { differ, moved, readings }: StatementRow['alignment'][number],
  nameOf: (at: number) => string,
): string {
  if (differ === 'nothing') return readings.map(({ words }) => xml(words)).join('');
  const type = moved === null ? TYPES[differ] : 'transposition';
  const read = readings.map(({ variants, words }) => {
    const wit = xml(variants.map(nameOf).join(' '));
    return words === '' ? `<rdg wit="${wit}"/>` : `<rdg wit="${wit}">${xml(words)}</rdg>`;
  });
  return `<app type="${type}"${moved === null ? '' : ` n="${moved}"`}>${read.join('')}</app>`;
}
