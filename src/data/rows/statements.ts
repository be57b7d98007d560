import type { SiteRecord } from '../../record/index.ts';
import type { Statement } from '../../record/types.ts';
import { apparatusOfStatement, wordingOf } from '../../record/wordings/shown.ts';
import { dataCite, type SeedPlaces } from '../places.ts';
import { type StatementRow, statementSchema } from '../schemas.ts';
import { rowOf } from './row.ts';
import { speechKey } from './speech.ts';

/** Every statement with its wordings. */
export function statementRows(record: SiteRecord, open: (slug: string) => SeedPlaces): StatementRow[] {
  return record.statements.map((statement) => {
    const { variants, separate = false } = statement;
    return rowOf(statementSchema, {
      ...statement,
      separate,
      articles: [...new Set(variants.map(({ article }) => article.slug))],
      absent: statement.absent.map(({ slug }) => slug),
      variants: variants.map(({ article, quotation, exact, parts, href }) => ({
        article: article.slug,
        outlet: article.outlet.known ? article.outlet.name : null,
        quotation: speechKey(quotation),
        exact: [...exact],
        parts: parts.map(([start, end]) => open(article.slug).span({ start, end })),
        href,
      })),
      narrated: statement.narrated.map((cite) => dataCite(cite, open)),
      alignment: alignmentOf(statement),
    });
  });
}

/** The places of a statement's aligned wordings, by the numbers of its variants. */
function alignmentOf(statement: Statement): StatementRow['alignment'] {
  const { places, rows } = apparatusOfStatement(statement);
  const having = rows.map(({ wording }) =>
    statement.variants.flatMap((variant, at) => (wordingOf(variant) === wording ? [at] : [])),
  );
  return places.map(({ differ, moved, readings }) => ({
    differ,
    moved,
    readings: readings.map(({ rows: some, text }) => ({
      variants: some.flatMap((row) => having[row] ?? []).sort((a, b) => a - b),
      words: text,
    })),
  }));
}
