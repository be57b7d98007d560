import { overlap, spansOf } from '../../text/span.ts';
import { partName, partOf, partsOf } from '../parts.ts';
import type { SiteRecord } from '../record.ts';
import type { ResolvedIndirect, Statement, Variant } from '../types.ts';
import { chips } from './chips.ts';
import { collation } from './collation.ts';
import { describeKind, speakerView } from './describe.ts';
import { differences } from './differences.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';
import { reportedRow } from './list-rows.ts';
import { besideIn } from './nav.ts';
import { reportsOf } from './telling.ts';
import { pagerView } from './years.ts';

/** Wordings that may be of separate answers are compared, and not called one statement. */
const told = {
  one: {
    what: 'Statement',
    description: 'One statement as each outlet printed it, differences marked word by word.',
    lead: (reports: string) => `One statement in ${reports}, word by word.`,
  },
  separate: {
    what: 'Comparison',
    description: 'What several outlets print on one matter, side by side; perhaps separate answers.',
    lead: (reports: string) =>
      `What ${reports} print on one matter. They may be separate answers, and not one statement.`,
  },
} as const;

export function statementView(here: Here, statement: Statement) {
  const { id, title, variants, note, topics, separate } = statement;
  const reports = reportsOf(statement);
  const part = partOf(variants, 1);
  const { what, description, lead } = separate ? told.separate : told.one;
  return {
    ...page(here, {
      kind: 'statement',
      section: 'quotations',
      title: `${what}: ${title}`,
      heading: title,
      description,
      crumbs: [['What was said', 'quotations.html']],
      beside: besideIn(here.record.statements, statement, (one) => ({ words: one.title, href: one.href })),
      lead: `${lead(here.counted(reports, 'report'))} Words that not all wordings have are marked, moved ones dotted; a gap shows where another has words.`,
    }),
    chips: chips(here, topics),
    collation: collation(here, statement),
    note: note ?? null,
    differences: differences(here, statement),
    places: part.items.map((variant) => place(here, variant)),
    reported: reportedOf(here.record, statement).map((one) => reportedRow(here, one)),
    pager: pagerView(here, `statements/${id}`, part, '/'),
  };
}

/** The reported speech in which outlets give the statement in their own words. */
function reportedOf({ indirect }: SiteRecord, { narrated }: Statement): readonly ResolvedIndirect[] {
  const holds = (one: ResolvedIndirect) =>
    narrated.some(
      ({ article, span }) => article === one.article.slug && spansOf(one).some((part) => overlap(part, span)),
    );
  return narrated.length === 0 ? [] : indirect.filter(holds);
}

/** Where a wording stands, with its whole quotation. */
export type PlaceView = ReturnType<typeof place>;

function place(here: Here, { article, quotation }: Variant) {
  const { mention } = quotation;
  return {
    report: here.report(article, 'short'),
    speaker: speakerView(here, quotation),
    how: `${mention === null ? '' : `, as “${mention}”`}; ${describeKind(quotation)}`,
    said: here.said(quotation),
  };
}

/** The wordings of a statement for which its own page has no room; ids are those of statements and numbers. */
export function statementParts({ statements }: SiteRecord) {
  return statements.flatMap(({ id, title, href, variants }) =>
    partsOf(variants)
      .slice(1)
      .map((part) => ({
        id: partName(id, part.number, '/'),
        view: (here: Here) => ({
          ...page(here, {
            kind: 'statement',
            isPart: true,
            section: 'quotations',
            title: `Statement: ${title}, part ${part.number} of ${part.of}`,
            heading: title,
            description: 'Further wordings of one statement, each with its place.',
            crumbs: [
              ['What was said', 'quotations.html'],
              [title, href],
            ],
            lead: `Further wordings, part ${part.number} of ${part.of}: ${here.counted(variants.length, 'quotation')} in all.`,
          }),
          places: part.items.map((variant) => place(here, variant)),
          pager: pagerView(here, `statements/${id}`, part, '/'),
        }),
      })),
  );
}
