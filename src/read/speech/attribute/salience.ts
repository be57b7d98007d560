import type { Entity } from '../names/entity.ts';

/** Somebody spoken of at a place, and how prominently. */
export interface Event {
  readonly person: Entity;
  readonly weight: number;
  /** Running number of the sentence in the article. */
  readonly sentence: number;
}

/** What one sentence further on is left of an event's weight. */
const FADE = 0.45;

/** Whoever has most weight left among the events, each person's multiplied by how well they fit; `null` if nobody fits. */
export function mostSalient(
  events: readonly Event[],
  sentence: number,
  suits: (person: Entity) => number,
): Entity | null {
  const scores = new Map<Entity, number>();
  for (const { person, weight, sentence: then } of events) {
    const left = weight * FADE ** Math.max(0, sentence - then);
    scores.set(person, (scores.get(person) ?? 0) + left);
  }
  let best: Entity | null = null;
  let most = 0;
  for (const [person, score] of scores) {
    const fitting = score * suits(person) * likelihood(person);
    if (fitting > most) {
      best = person;
      most = fitting;
    }
  }
  return best;
}

/** A name with no sign of being a person's may be a place or a firm. */
const likelihood = (person: Entity): number => (person.kind === 'person' ? 1 : 0.1);
