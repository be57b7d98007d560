/** Every kind of chart with its picture and the lines that make it, in Markdown: for those who write topics. */
import type { SiteChart } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';

/** `pictures` is the folder of the pictures, each called by its kind, from that of the page. */
export function gallery(charts: readonly SiteChart[], pictures: string): string {
  const sections = charts.map((chart) => {
    const { kind, title } = chart.spec;
    const made = kindOf(chart.spec).unasked
      ? 'It stands by itself wherever there is what it shows.'
      : ['```mdx', linesFor(chart), '```'].join('\n');
    return [`## ${kind}`, kindOf(chart.spec).about, made, `![${title}](${pictures}/${kind}.svg)`].join(
      '\n\n',
    );
  });
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

const HEAD = `# Kinds of charts

All numbers here are invented. A chart stands on the page of a topic: \`id\` gives it its address, \`title\` says its
message, and \`subtitle\` what is counted, of whom, where and when. The figures it names stand in \`content/figures.yaml\`,
an event in \`content/events/\`.`;

function linesFor({ spec: { id, kind, title, subtitle }, data: { figures, event } }: SiteChart): string {
  const named = [
    ...(figures === undefined ? [] : [`figures="${figures.map((one) => one.id).join(' ')}"`]),
    ...(event === undefined ? [] : ['event="lamp-meeting"']),
  ];
  const lines = [`id="${id}" kind="${kind}"`, `title="${title}"`, `subtitle="${subtitle}"`, ...named];
  return `<Chart ${lines.join('\n  ')} />`;
}
