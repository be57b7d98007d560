import type { Here, LinkView } from './here.ts';

/** A topic as a square of its colour and a word. */
export interface ChipView extends LinkView {
  readonly accent: string;
}

/** The topics that the site has of those named. */
export function chips(here: Here, topics: readonly string[]): ChipView[] {
  return here.record.topics
    .filter(({ id }) => topics.includes(id))
    .map(({ id, title, href }) => ({ accent: here.accent(id), words: title, href: here.link(href) }));
}
