import type { SiteRecord } from '../../record/index.ts';

/** The class that gives an element the colours of a topic; slate where there is none. */
export function accentOf(record: SiteRecord, topic: string | null | undefined): string {
  return `t-${record.topics.find(({ id }) => id === topic)?.accent ?? 'slate'}`;
}
