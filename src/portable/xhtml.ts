import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

const SVG = 'http://www.w3.org/2000/svg';
/** What needs a program behind it, or stands in for one. */
const PROGRAM = /^(?:script|noscript|form)$/;
const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|track|wbr)$/;
/** Characters that XML has no way to write. */
const UNSAYABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in XML; what XML cannot hold becomes the sign for an unknown character. */
export function escapeXml(text: string): string {
  return text.replace(UNSAYABLE, '\uFFFD').replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A tree of HTML as well-formed XML, in which HTML parsers read the same. Scripts, forms and comments are left out. */
export function toXhtml(node: Tree.ChildNode): string {
  if (node.nodeName === '#text') return escapeXml((node as Tree.TextNode).value);
  if (!('tagName' in node) || PROGRAM.test(node.tagName)) return '';
  const { tagName, namespaceURI, attrs, parentNode } = node;
  const isRoot = namespaceURI === SVG && (parentNode as Tree.Element).namespaceURI !== SVG;
  const named = attrs.map(({ name, prefix, value }): [string, string] => [
    prefix ? `${prefix}:${name}` : name,
    value,
  ]);
  const own = [...(isRoot ? [['xmlns', SVG] as const] : []), ...named];
  const tag = `${tagName}${own.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}`;
  if (namespaceURI !== SVG && VOID.test(tagName)) return `<${tag}/>`;
  return `<${tag}>${node.childNodes.map(toXhtml).join('')}</${tagName}>`;
}
