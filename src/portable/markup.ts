/** Text as it stands in markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The link from the page `from` to the page or file `to`, both as paths from the site's root. */
export function linkBetween(from: string, to: string): string {
  const depth = from.split('/').length - 1;
  return encodeURI(`${depth > 0 ? '../'.repeat(depth) : './'}${to}`);
}
