/** What is asked of one page is asked of it again, and little of it elsewhere: so many answers are kept, and as many again. */
const MOST = 2000;

/** Asks once for each thing, of those that were asked for lately: how much is kept does not grow with a site. */
export function remembered<K, T>(make: (thing: K) => T): (thing: K) => T {
  let [lately, before] = [new Map<K, T>(), new Map<K, T>()];
  return (thing) => {
    const known = lately.get(thing);
    if (known !== undefined) return known;
    const value = before.get(thing) ?? make(thing);
    if (lately.size >= MOST) [lately, before] = [new Map(), lately];
    lately.set(thing, value);
    return value;
  };
}
