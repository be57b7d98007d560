/** What is said about a chart in its files: sources, licence, addresses. */

import { dateSaid } from '../record/period.ts';
import type { ResolvedCite } from '../record/types.ts';
import type { SiteChart } from './kind.ts';
import { chartCites, kindOf } from './kinds/index.ts';

/** Terms under which a chart may be used: the data are ours, the words are not. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  words: 'Data CC BY 4.0. Quoted words remain their publishers’.',
} as const;

/** What is said of the site in a picture of it. */
export interface SiteNamed {
  readonly title: string;
  /** Its public address, with no slash at its end, if it has one. */
  readonly address: string | null;
}

/** “Sources: [T] The Telegraph (16 February 2023); …”, each report once. */
export function sourceLine(chart: Pick<SiteChart, 'spec' | 'data'>): string {
  const reports = [...new Map(chartCites(chart).map((cite) => [cite.article, cite])).values()];
  if (reports.length === 0)
    return kindOf(chart.spec).needs === 'record' ? 'Sources: the reports on this site.' : '';
  return `${reports.length === 1 ? 'Source' : 'Sources'}: ${reports.map(reportSaid).join('; ')}.`;
}

function reportSaid({ outlet, date }: ResolvedCite): string {
  return `[${outlet.letter}] ${outlet.name} (${dateSaid(date)})`;
}

/** “On the Record, topics/state-threats.html. Data CC BY 4.0 …”; the whole address where it is known. */
export function licenceLine({ href }: Pick<SiteChart, 'href'>, site: SiteNamed): string {
  const page = site.address === null ? href : `${site.address}/${href}`;
  return `${site.title}, ${page}. ${LICENCE.words}`;
}
