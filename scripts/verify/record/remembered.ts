/** Asks once for each thing. */
export function remembered<K, T>(make: (thing: K) => T): (thing: K) => T {
  const made = new Map<K, T>();
  return (thing) => {
    const before = made.get(thing);
    if (before !== undefined) return before;
    const value = make(thing);
    made.set(thing, value);
    return value;
  };
}
