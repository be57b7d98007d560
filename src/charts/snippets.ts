import { limits } from '../record/limits.ts';
import { xml } from '../text/xml.ts';
import { sourceLine } from './files.ts';
import type { SiteChart } from './kind.ts';
import { chartCites } from './kinds/index.ts';

/**
 * Ways to set a chart into another page, as HTML to copy: its own page in a frame, with text, links, dark mode and all;
 * a picture with a link, for systems that allow no frames; and the words alone. `base` is the address of the site, with
 * a slash at its end; `height` that of the drawn picture.
 */
export function snippets(chart: SiteChart, base: string, height: number) {
  const { spec, href, files } = chart;
  const [title, subtitle] = [xml(spec.title), xml(spec.subtitle)];
  const page = xml(base + href);
  const source = xml(sourceLine(chart));
  const words = chartCites(chart)
    .slice(0, limits.quotedOfChart)
    .map(({ exact, href: to }) => `<p>“<a href="${xml(base + to)}">${xml(exact)}</a>”</p>`);
  return {
    frame: `<iframe src="${xml(base)}embed/${spec.id}.html" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    picture: `<a href="${page}"><img src="${xml(base + files)}.png" alt="${title}. ${subtitle}" width="960" style="max-width:100%;height:auto"></a>`,
    quote: `<blockquote cite="${page}"><p><b>${title}</b><br>${subtitle}</p>${words.join('')}<p><a href="${page}">${source}</a></p></blockquote>`,
  };
}
