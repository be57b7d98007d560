/** What a topic holds, and how its page says so where that is very much. */

import { limits } from '../limits.ts';
import { sureBySpeaker } from '../people.ts';
import type { SiteRecord } from '../record.ts';
import type { Article } from '../types.ts';
import { counted, countOf } from './count.ts';

export type TopicContents = ReturnType<typeof gather>;

const known = new WeakMap<SiteRecord, Map<string, TopicContents>>();

/** What carries the topic, newest first; gathered once a record. */
export function topicContents(record: SiteRecord, topic: string): TopicContents {
  const ofRecord = known.get(record) ?? new Map<string, TopicContents>();
  known.set(record, ofRecord);
  const contents = ofRecord.get(topic) ?? gather(record, topic);
  ofRecord.set(topic, contents);
  return contents;
}

function gather(record: SiteRecord, topic: string) {
  const carries = ({ topics }: { readonly topics: readonly string[] }) => topics.includes(topic);
  const said = record.quotations.filter(carries);
  const speakers = [...sureBySpeaker(said)];
  if (speakers.length > limits.speakersOfTopic) speakers.sort(([, a], [, b]) => b.length - a.length);
  const cited = new Set(record.citesOf(topic).cites.map(({ article }) => article));
  const all = record.articles.filter((one) => cited.has(one.slug) || carries(one));
  const room = Math.max(0, limits.ofTopic.reports - cited.size);
  const newest = new Set(all.filter(({ slug }) => !cited.has(slug)).slice(0, room));
  return {
    reports: record.articles.filter(carries),
    /** Those that carry the topic, and those that its page cites. */
    all,
    /** Those of them that its page names: of very many those that it cites, and the newest. */
    named:
      all.length <= limits.ofTopic.reports
        ? all
        : all.filter((one) => cited.has(one.slug) || newest.has(one)),
    said,
    told: record.indirect.filter(carries),
    /** Names, the most quoted first where they are very many. */
    speakers: speakers.map(([name]) => name),
  };
}

/** Whether a topic has more than its page can list. */
export function isLong({ reports, said }: Pick<TopicContents, 'reports' | 'said'>): boolean {
  return reports.length > limits.ofTopic.reports || said.length > limits.ofTopic.quotations;
}

/** “4,922 reports of 312 outlets, 14 of unknown publishers”. */
export function outletsOf(reports: readonly Article[], language: string): string {
  const known = reports.filter(({ outlet }) => outlet.known);
  const outlets = new Set(known.map(({ outlet }) => outlet.name)).size;
  const unknown = reports.length - known.length;
  const all = counted(reports.length, 'report', language);
  if (outlets === 0) return `${all} of unknown publishers`;
  const rest = unknown === 0 ? '' : `, ${countOf(unknown, language)} of unknown publishers`;
  return `${all} of ${counted(outlets, 'outlet', language)}${rest}`;
}

/** “Ann Lee; Bo Quill; and 1,205 others”. */
export function namesOf(speakers: readonly string[], language: string): string {
  const further = speakers.length - limits.speakersOfTopic;
  const others =
    further > 0 ? [`and ${countOf(further, language)} ${further === 1 ? 'other' : 'others'}`] : [];
  return [...speakers.slice(0, limits.speakersOfTopic), ...others].join('; ');
}
