/** The page of all charts, and a page for each that is set into other pages. */
import { LICENCE } from '../../charts/files.ts';
import type { SiteChart } from '../../charts/kind.ts';
import { kindOf } from '../../charts/kinds/index.ts';
import { siteCharts } from '../../charts/registry.ts';
import { snippets } from '../../charts/snippets.ts';
import { pictureSize } from '../../charts/svg.ts';
import { chartFiles, chartView } from './chart.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';

export function chartsView(here: Here) {
  const entries = siteCharts(here.record).map((chart) => chartEntry(here, chart));
  const groups = [
    { title: 'Charts', anchor: 'pictures', form: 'picture' },
    { title: 'One number each', anchor: 'one-number', form: 'card' },
    { title: 'No number was given', anchor: 'no-number', form: 'words' },
  ].map((group) => ({ ...group, charts: entries.filter(({ form }) => form === group.form) }));
  return {
    ...page(here, {
      kind: 'charts',
      title: 'Charts',
      description: 'Every chart of this site: as a table, as a picture, and to set into another page.',
      lead: 'Every chart of this site, to download and to set into another page. Anyone may do so.',
    }),
    hasAddress: here.build.address !== null,
    groups: groups.filter(({ charts }) => charts.length > 0),
  };
}

/** A chart in the list of all: its picture, or where there is none to draw its words. */
function chartEntry(here: Here, chart: SiteChart) {
  const { link, build, record } = here;
  const { spec, page: own, href, files } = chart;
  const size = pictureSize(chart, { title: record.site.title, address: build.address });
  const { frame, picture, quote } = snippets(chart, `${build.address ?? 'ADDRESS'}/`, size.height);
  const view = chartView(here, chart, false);
  const isCard = view.parts.every((part) => 'card' in part);
  return {
    form: kindOf(spec).undrawn ? ('words' as const) : isCard ? ('card' as const) : ('picture' as const),
    chart: kindOf(spec).undrawn || isCard ? view : null,
    picture: { src: link(`${files}.svg`), ...size },
    id: spec.id,
    accent: `t-${spec.accent}`,
    title: spec.title,
    subtitle: spec.subtitle,
    href: link(href),
    page: { href: link(own.href), words: own.title },
    files: chartFiles(here, chart, ['csv', 'json', 'svg', 'png']),
    embed: link(`embed/${spec.id}.html`),
    codes: [
      { words: 'In a frame: links, dark mode and the table work', code: frame },
      { words: 'As a picture with a link', code: picture },
      { words: 'As words', code: quote },
    ],
  };
}

/** A chart alone, as a page that others set into theirs. */
export type EmbedView = ReturnType<typeof embedView>;

export function embedView(here: Here, chart: SiteChart) {
  const { site, language } = here.record;
  const { spec, href } = chart;
  return {
    language,
    title: `Chart: ${spec.title} · ${site.title}`,
    // Its table of words stands on the page it leads to: a frame has no room for it.
    chart: chartView(here, chart, false),
    href: here.link(href),
    site: site.title,
    licence: LICENCE.words,
  };
}
