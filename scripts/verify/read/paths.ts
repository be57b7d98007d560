/** The folders that a verification reads; `out` is the one for which the site is made, and which messages name. */
export interface Paths {
  readonly root: string;
  readonly seeds: string;
  readonly content: string;
  readonly articles: string;
  readonly out: string;
}
