/** What a project says of itself, as what leaves the site needs it. */
export interface SiteFacts {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Public address with no slash at the end, where there is one. */
  readonly address: string | null;
  /** Whom readers tell of errors; `null` where nobody is named. */
  readonly contact: string | null;
  /** Date of the commit that was built, in words; its commit. `null` outside a version history. */
  readonly date: string | null;
  readonly commit: string | null;
}
