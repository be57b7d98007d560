import type { Mark } from './mark.ts';
import { PAPER, SANS, SERIF } from './paint.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in XML. Characters that XML has no place for become a replacement mark. */
export function escapeXml(words: string): string {
  return words
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (control) => (/[\t\n\r]/.test(control) ? ' ' : '\uFFFD'));
}

function written({ tag, attributes, inside }: Mark): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (inside === undefined) return `<${tag}${said}/>`;
  const content = typeof inside === 'string' ? escapeXml(inside) : inside.map(written).join('');
  return `<${tag}${said}>${content}</${tag}>`;
}

/** A picture as a file of its own, named for those who cannot see it. */
export function svgFile(
  { width, height, marks }: { width: number; height: number; marks: readonly Mark[] },
  { title, description }: { title: string; description: string },
): string {
  const body = marks.map(written).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(SANS)}" role="img" aria-labelledby="t d">
<title id="t">${escapeXml(title)}</title>
<desc id="d">${escapeXml(description)}</desc>
<style>.s{font-family:${SERIF}}</style>
<rect width="100%" height="100%" fill="${PAPER}"/>
${body}
</svg>
`;
}
