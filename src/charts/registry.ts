/** All charts of the site, from what the topic pages ask for. */
import { ContentError } from '../content/problem.ts';
import type { SiteRecord } from '../record/record.ts';
import { askedCharts, refusedCharts } from './asked.ts';
import type { SiteChart } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import { standingCharts } from './standing.ts';

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
        data: { ...kindOf(spec).taken?.(record), figures, event },
        page: topic,
        href: `${topic.href}#c-${id}`,
        files: `charts/${id}`,
      },
    ];
  });
  return [...ofTopics, ...standingCharts(record)];
}
