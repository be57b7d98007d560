import type { SiteChart } from '../../charts/registry.ts';
import { siteCharts } from '../../charts/registry.ts';
import type { ChartData, ChartSpec } from '../../charts/spec.ts';
import { type FactTableView, factTable } from './facts.ts';
import type { Here, LinkView } from './here.ts';

/** A chart with all that it is drawn from. */
export interface ChartView {
  readonly spec: ChartSpec;
  readonly data: ChartData;
  /** The facts of a matrix in words; not where the page prints them by itself. */
  readonly facts?: FactTableView | undefined;
  /** Its files, and the place where code to set it into a page stands. */
  readonly files: readonly LinkView[];
  readonly embed: string;
}

/** A chart at its place on a page; `null` where the project has no such chart. `facts` as in {@link ChartView}. */
export function placedChart(here: Here, id: string, { facts = true } = {}): ChartView | null {
  const chart = siteCharts(here.record).find(({ spec }) => spec.id === id);
  return chart === undefined ? null : chartView(here, chart, facts);
}

export function chartView(here: Here, { spec, data, files }: SiteChart, facts = true): ChartView {
  const { event } = data;
  return {
    spec,
    data,
    facts:
      spec.kind === 'matrix' && facts && event
        ? factTable(here, event.facts, event.articles, spec.title)
        : undefined,
    files: (['csv', 'svg', 'png'] as const).map((type) => ({
      href: here.link(`${files}.${type}`),
      words: type.toUpperCase(),
    })),
    embed: here.link(`charts.html#${spec.id}`),
  };
}
