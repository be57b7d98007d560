/** Files that Astro writes beside the pages: charts in their forms, cards, codes, feeds. */
import { renderSVG } from 'uqr';
import { siteCards } from '../../charts/card/cards.ts';
import { chartCsv, chartJson } from '../../charts/data.ts';
import { siteCharts } from '../../charts/registry.ts';
import { chartSvg } from '../../charts/svg.ts';
import { feedsOf, feedText } from '../../feeds/feeds.ts';
import type { SiteRecord } from '../record.ts';
import { buildFacts } from './here.ts';

/** A file of the site, made when it is asked for. */
export interface SiteFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: () => string;
}

const SVG = 'image/svg+xml';

export function siteFiles(
  record: SiteRecord,
  environment: Readonly<Record<string, string | undefined>>,
): SiteFile[] {
  const { site, topics, events } = record;
  const { address } = buildFacts(record, environment);
  const sheets = [
    ...topics.map(({ id, href }) => ({ name: id, href })),
    ...events.map(({ id, href }) => ({ name: `${id}-worksheet`, href })),
  ];
  return [
    ...siteCharts(record).flatMap((chart): SiteFile[] => [
      { path: `${chart.files}.csv`, mediaType: 'text/csv; charset=utf-8', text: () => chartCsv(chart) },
      { path: `${chart.files}.json`, mediaType: 'application/json', text: () => chartJson(chart) },
      // `charts/<id>.png` is drawn from it.
      {
        path: `${chart.files}.svg`,
        mediaType: SVG,
        text: () => chartSvg(chart, { title: site.title, address }),
      },
    ]),
    // The picture of a page for those who share it; the build makes a PNG of it and takes this away.
    ...siteCards(record).map(({ name, svg }) => ({ path: `og/${name}.svg`, mediaType: SVG, text: svg })),
    // The address of the page that a printed sheet belongs to, for a telephone's camera. Without one there are none.
    ...(address === null ? [] : sheets).map(({ name, href }) => ({
      path: `handouts/${name}.svg`,
      mediaType: SVG,
      text: () => renderSVG(`${address}/${href}`, { border: 0 }),
    })),
    ...feedsOf(record, environment).map((feed) => ({
      path: feed.path,
      mediaType: `${feed.mediaType}; charset=utf-8`,
      text: () => feedText(feed, record, environment),
    })),
  ];
}
