/** An example value as a reader sees it in a table: empty where there is none. */
export function shownExample(example: unknown): string {
  if (example === null || example === undefined) return '';
  if (Array.isArray(example) && example.every((one) => typeof one === 'string')) return example.join(' | ');
  return typeof example === 'object' ? JSON.stringify(example) : String(example);
}
