import type { SiteChart } from '../../charts/kind.ts';
import { chartCites, chartNotes, kindOf } from '../../charts/kinds/index.ts';
import { siteCharts } from '../../charts/registry.ts';
import type { Sheet } from '../../charts/view.ts';
import { factTable } from './facts.ts';
import type { Here } from './here.ts';

/** Drawn for 320 px, so that text of 12 px stays 12 px there. */
const sheet: Sheet = { name: 'page', width: 320, height: 296, top: 40, right: 14, bottom: 28, left: 24 };

/** The charts that stand on a page of their own, in order. */
export function chartsOn(here: Here, { facts = true } = {}): readonly ChartView[] {
  const own = siteCharts(here.record).filter(({ page }) => page.href === here.path);
  return own.map((chart) => chartView(here, chart, facts));
}

/** A chart at its place on a page; `null` where the project has no such chart. */
export function placedChart(here: Here, id: string): ChartView | null {
  const chart = siteCharts(here.record).find(({ spec }) => spec.id === id);
  return chart === undefined ? null : chartView(here, chart);
}

/** A chart as it stands on one page; `facts` are left out where the page prints them by itself. */
export type ChartView = ReturnType<typeof chartView>;

export function chartView(here: Here, chart: SiteChart, facts = true) {
  const { spec, data } = chart;
  const { id, kind, accent, title, subtitle } = spec;
  const { event } = data;
  const sources = new Map(chartCites(chart).map((cite) => [cite.outlet.letter, cite]));
  return {
    id,
    kind,
    accent,
    title,
    subtitle,
    /** Its rows lead to pages and not to printed words. */
    ours: kindOf(spec).ours === true,
    /** One drawing serves every width: it is drawn for a phone, and grows a little where there is room. */
    parts: kindOf(spec)
      .view(data, spec)
      .map((part) => ('draw' in part ? { drawing: part.draw(sheet) } : part)),
    notes: chartNotes(chart),
    /** The first words of each outlet that it rests on. */
    sources: [...sources.values()].map(here.cite),
    /** The facts of a matrix in words. */
    facts:
      event && facts && kindOf(spec).inWords ? factTable(here, event.facts, event.articles, title) : null,
    files: chartFiles(here, chart, ['csv', 'svg', 'png']),
    /** The place where code to set it into a page stands. */
    embed: here.link(`charts.html#${id}`),
  };
}

/** Links to the files of a chart in these forms. */
export const chartFiles = ({ link }: Here, { files }: SiteChart, forms: readonly string[]) =>
  forms.map((form) => ({ href: link(`${files}.${form}`), words: form.toUpperCase() }));
