import { xml } from '../../text/xml.ts';
import type { Mark } from './mark.ts';
import { PAPER, SANS, SERIF } from './paint.ts';

function written({ tag, attributes, inside }: Mark): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
  if (inside === undefined) return `<${tag}${said}/>`;
  const content = typeof inside === 'string' ? xml(inside) : inside.map(written).join('');
  return `<${tag}${said}>${content}</${tag}>`;
}

/** A picture as a file of its own, named for those who cannot see it. */
export function svgFile(
  { width, height, marks }: { width: number; height: number; marks: readonly Mark[] },
  { title, description }: { title: string; description: string },
): string {
  const body = marks.map(written).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${xml(SANS)}" role="img" aria-labelledby="t d">
<title id="t">${xml(title)}</title>
<desc id="d">${xml(description)}</desc>
<style>.s{font-family:${SERIF}}</style>
<rect width="100%" height="100%" fill="${PAPER}"/>
${body}
</svg>
`;
}
