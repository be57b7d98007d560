import type { SiteChart } from '../../charts/kind.ts';
import { chartCites, chartNotes, kindOf } from '../../charts/kinds/index.ts';
import { siteCharts } from '../../charts/registry.ts';
import type { Drawing, Part, Sheet } from '../../charts/view.ts';
import type { Accent } from '../../model.ts';
import type { Outlet } from '../types.ts';
import { type FactTableView, factTable } from './facts.ts';
import type { Here, LinkView } from './here.ts';

/** A chart as it stands on one page. */
export interface ChartView {
  readonly id: string;
  readonly kind: string;
  readonly accent: Accent;
  readonly title: string;
  readonly subtitle: string;
  /** Its rows lead to pages and not to printed words. */
  readonly ours: boolean;
  readonly parts: readonly PartView[];
  readonly notes: readonly string[];
  /** The first words of each outlet that it rests on. */
  readonly sources: readonly {
    readonly outlet: Outlet;
    readonly href: string;
    /** “as reported on DATE”, where the words hold an allegation. */
    readonly reported: string | null;
  }[];
  /** The facts of a matrix in words; not where the page prints them by itself. */
  readonly facts: FactTableView | null;
  /** Its files, and the place where code to set it into a page stands. */
  readonly files: readonly LinkView[];
  readonly embed: string;
}

/** One drawing serves every width: it is drawn for a phone, and grows a little where there is room. */
export type PartView = Exclude<Part, { draw: unknown }> | { readonly drawing: Drawing };

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

export function chartView(here: Here, chart: SiteChart, facts = true): ChartView {
  const { spec, data, files } = chart;
  const { id, kind, accent, title, subtitle } = spec;
  const { event } = data;
  const sources = new Map(chartCites(chart).map((cite) => [cite.outlet.letter, cite]));
  return {
    id,
    kind,
    accent,
    title,
    subtitle,
    ours: kindOf(spec).ours === true,
    parts: kindOf(spec)
      .view(data, spec)
      .map((part) => ('draw' in part ? { drawing: part.draw(sheet) } : part)),
    notes: chartNotes(chart),
    sources: [...sources.values()].map((cite) => ({
      outlet: cite.outlet,
      href: here.link(cite.href),
      reported: here.record.reported(cite),
    })),
    facts:
      event && facts && kindOf(spec).inWords ? factTable(here, event.facts, event.articles, title) : null,
    files: (['csv', 'svg', 'png'] as const).map((type) => ({
      href: here.link(`${files}.${type}`),
      words: type.toUpperCase(),
    })),
    embed: here.link(`charts.html#${id}`),
  };
}
