/** What is asked of one page is asked of it again, and little of it elsewhere: so many answers are kept, and as many again. */
const MOST = 2000;

/** Keeps what was asked for lately: how much is kept does not grow with a site. */
function openLately<K, T>() {
  let [lately, before] = [new Map<K, T>(), new Map<K, T>()];
  const set = (thing: K, value: T) => {
    if (lately.size >= MOST) [lately, before] = [new Map(), lately];
    lately.set(thing, value);
  };
  const get = (thing: K) => {
    const known = lately.get(thing);
    if (known !== undefined) return known;
    const older = before.get(thing);
    if (older !== undefined) set(thing, older);
    return older;
  };
  return { get, set };
}

/** Asks once for each thing; what is known of objects goes with them where it is kept in a `WeakMap`. */
export function remembered<K, T>(
  make: (thing: K) => T,
  kept: { get(thing: K): T | undefined; set(thing: K, value: T): unknown } = openLately<K, T>(),
): (thing: K) => T {
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known;
    const value = make(thing);
    kept.set(thing, value);
    return value;
  };
}
