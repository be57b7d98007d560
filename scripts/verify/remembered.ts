/** What is asked of one page is asked of it again, and little of it elsewhere: so many answers are kept, and as many again. */
const MOST = 2000;

/** Keeps what was asked for lately: how much is kept does not grow with a site. */
function openLately<K, T>() {
  let [lately, before] = [new Map<K, T>(), new Map<K, T>()];
  return {
    get: (thing: K) => lately.get(thing) ?? before.get(thing),
    set: (thing: K, value: T) => {
      if (lately.size >= MOST && !lately.has(thing)) [lately, before] = [new Map(), lately];
      lately.set(thing, value);
    },
  };
}

/** Asks once for each thing; what is known of objects goes with them where it is kept in a `WeakMap`. */
export function remembered<K, T>(
  make: (thing: K) => T,
  kept: { get(thing: K): T | undefined; set(thing: K, value: T): unknown } = openLately<K, T>(),
): (thing: K) => T {
  return (thing) => {
    const value = kept.get(thing) ?? make(thing);
    kept.set(thing, value);
    return value;
  };
}
