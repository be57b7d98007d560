import type { SiteRecord } from '../record/index.ts';
import { columnsOf } from './columns.ts';
import { constantColumns } from './csv.ts';
import { shownExample } from './example.ts';
import { licence, licenceLine } from './licence.ts';
import { tables } from './tables.ts';
import { dataVersion, versions } from './versions.ts';

/** `data/README.md`: what each file is and what each column holds. */
export function readmeText({ site }: SiteRecord): string {
  return `# ${site.title}: the data

Version ${dataVersion} of the form. Our data are licensed [${licence.data}](${licence.url}). ${licence.words}

- \`NAME.json\` holds the rows of a table under the table’s name, \`NAME.csv\` the same with one row a line,
  \`NAME.schema.json\` the JSON Schema (2020-12) of the one, \`NAME.csv.schema.json\` that of a row of the other.
- \`places.csv\` holds all words with their places; \`annotations.jsonld\` the same as W3C Web Annotations; \`annotations.schema.json\` is its form.
- \`statements.tei.xml\` holds the wordings of each statement, aligned together, as TEI (\`<app>\`, \`<rdg wit>\`): what a witness prints is
  all text outside of \`<rdg>\`, or in one that names it. \`alignment\` of the table of statements is the same.
- \`../articles/ARTICLE.json\` holds all that is known about one article; \`article.schema.json\` is its form.
- \`datapackage.json\` describes the tables for programs (Data Package, also read by Frictionless).

## What to know before counting

- An empty cell, or \`null\`, means that something is not known or not there. It never means zero.
- A number goes with its qualifier: “at least 12” is not 12.
- \`speakerSure\` is false where the speaker is only probable. Leave such rows out of counts of who said what.
- Links start at the root of the site, which is the folder above this one.
- Places are given twice: in UTF-16 units (JavaScript: \`text.slice(start, end)\`) and in Unicode code points
  (Python: \`text[startCodePoint:endCodePoint]\`). Both count in the seed’s file as it is, with \`\\r\` and a byte
  order mark where it has them: in Python open it with \`newline=''\` and \`encoding='utf-8'\`.
- The seed is named by the SHA-256 of its bytes. Full texts of articles are not part of the data.

## The CSV files

UTF-8 with a byte order mark, which spreadsheets need (in Python: \`encoding='utf-8-sig'\`); commas, quotation marks
doubled, lines that end in CR LF (RFC 4180). A list in one cell has “ | ” between its items. Lists of objects are left to the
JSON, and to \`places.csv\`, which has all words with their places. A text that a spreadsheet could take for a formula has an
apostrophe set before it: drop the first character of cells that match \`^'[\\s']*[=+\\-@＝＋－＠]\` or \`^''*[\\t\\r\\n]\`.

${tables.map(tableText).join('\n')}
Every CSV ends with the columns ${constantColumns.map(({ name }) => `\`${name}\``).join(' and ')} (“${licenceLine}”, “${dataVersion}”).

The examples are of a made-up report.
`;
}

function tableText(table: (typeof tables)[number]): string {
  const rows = columnsOf(table.row).map(({ name, type, description, example }) => {
    const cells = [`\`${name}\``, type ?? 'objects (JSON only)', description, shownExample(example)];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return `## ${table.name}

${table.description}

| column | type | what it holds | example |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** `data/CHANGELOG.md`. */
export function changelogText(): string {
  const entries = versions.map(({ version, changes }) => {
    return `## ${version}\n\n${changes.map((change) => `- ${change}`).join('\n')}\n`;
  });
  return `# Changes to the form of the data

The first number rises where a reader must change, the second where something is added, the third where a description is.
Corrections of facts are listed on the page of corrections. ${licenceLine}.

${entries.join('\n')}`;
}
