/** All charts of the site, from what the topic pages ask for. */
import { ContentError } from '../content/problem.ts';
import type { SiteRecord } from '../record/record.ts';
import type { Href } from '../record/types.ts';
import { askedCharts, refusedCharts } from './asked.ts';
import type { ChartData, ChartSpec } from './spec.ts';
import { standingCharts } from './standing.ts';

/** A chart with everything that it is drawn from, and the place of the site where it stands. */
export interface SiteChart {
  readonly spec: ChartSpec;
  readonly data: ChartData;
  /** The page on which the chart stands. */
  readonly page: { readonly title: string; readonly href: Href };
  /** Where the chart stands. */
  readonly href: Href;
  /** Where its files are: add `.csv`, `.json`, `.svg` or `.png`. */
  readonly files: Href;
}

const known = new WeakMap<SiteRecord, readonly SiteChart[]>();

/**
 * Every chart of the site, in the order of the topics; made once a record.
 *
 * @throws ContentError with everything that must not be drawn, in any chart, at once.
 */
export function siteCharts(record: SiteRecord): readonly SiteChart[] {
  const charts = known.get(record) ?? makeCharts(record);
  known.set(record, charts);
  return charts;
}

/** The chart with an id; the record's pages ask only for those that it has. */
export function siteChart(record: SiteRecord, id: string | undefined): SiteChart {
  const chart = siteCharts(record).find(({ spec }) => spec.id === id);
  if (chart === undefined) throw new Error(`No chart ${id}`);
  return chart;
}

function makeCharts(record: SiteRecord): readonly SiteChart[] {
  const asked = askedCharts(record);
  const problems = refusedCharts(record);
  if (problems.length > 0) throw new ContentError(problems);
  const ofTopics = asked.flatMap(({ spec, figures, event, topic }): SiteChart[] => {
    if (!spec) return [];
    const { id } = spec;
    return [
      {
        spec,
        data: { ...drawnFrom(spec, record), figures, event },
        page: topic,
        href: `${topic.href}#c-${id}`,
        files: `charts/${id}`,
      },
    ];
  });
  return [...ofTopics, ...standingCharts(record)];
}

/** What a chart is drawn from besides what its page names: only that, since its page is kept by it. */
function drawnFrom({ kind }: ChartSpec, { articles, events, quotations, topics }: SiteRecord): ChartData {
  if (kind === 'timeline') return { articles, events };
  return kind === 'speakers' ? { quotations, topics } : {};
}
