/** One page of a kind: what stands in place of the brackets of its route, and how its view is made. */
export interface Entry<P extends Record<string, string>, V> {
  readonly params: P;
  /** Made when it is asked for: those of thousands of pages would fill the memory. */
  readonly view: () => V;
}
