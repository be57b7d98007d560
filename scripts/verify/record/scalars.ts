import { formsOfDate } from '../text/dates.ts';

/** All texts and numbers in a value, as texts: dates in all their forms, and the hosts of addresses. */
export function scalars(value: unknown): string[] {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'object') return Object.values(value).flatMap(scalars);
  if (typeof value === 'number')
    return value < 1000 ? [String(value)] : [String(value), value.toLocaleString('en-GB')];
  const text = String(value);
  if (/^\d{4}/.test(text)) return formsOfDate(text);
  return text.startsWith('http') ? [text, ...hostsOf(text)] : [text];
}

function hostsOf(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const { host } = new URL(text);
  return [host, host.replace(/^www\./, '')];
}
