/** What the scripts of a page share; each is a classic script, so that they run under `file:` as well. */
declare global {
  /** The way from this page to the root of the site: `../`. */
  var onTheRecordRoot: string | undefined;
  /** Set by `assets/search.js`. */
  var onTheRecordSearch: { openDialog(typedElsewhere?: () => string): Promise<void> } | undefined;
  /** Set by `assets/cite.js`: opens a dialog with a citation in every form. */
  var onTheRecordCite: ((item: import('../cite/item.ts').CslItem, title: string) => void) | undefined;
  /** Set by `search/shelf.js`. */
  var onTheRecordShelf: import('./offline/shelf.ts').Shelf | undefined;
  /** Called by the scripts that hold the data of the search. */
  var onTheRecordData: ((name: string, data: unknown) => void) | undefined;
}

export {};
