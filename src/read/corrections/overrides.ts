import type { Source } from '../../model.ts';
import type { NumberedBlockOverride } from './blocks.ts';
import type { NumberedQuotationOverride } from './quotations.ts';
import type { NumberedReportedOverride } from './reported.ts';
import type { NumberedTopicOverride } from './topics.ts';

/** The overrides of a source file by what they change, each with its number in the file. */
export interface SortedOverrides {
  readonly blocks: readonly NumberedBlockOverride[];
  readonly quotations: readonly NumberedQuotationOverride[];
  readonly reported: readonly NumberedReportedOverride[];
  readonly topics: readonly NumberedTopicOverride[];
}

export function sortOverrides(overrides: NonNullable<Source['overrides']>): SortedOverrides {
  const blocks: NumberedBlockOverride[] = [];
  const quotations: NumberedQuotationOverride[] = [];
  const reported: NumberedReportedOverride[] = [];
  const topics: NumberedTopicOverride[] = [];
  overrides.forEach((override, index) => {
    if ('block' in override) blocks.push({ ...override, index });
    else if ('quotation' in override) quotations.push({ ...override, index });
    else if ('reported' in override) reported.push({ ...override, index });
    else topics.push({ ...override, index });
  });
  return { blocks, quotations, reported, topics };
}
