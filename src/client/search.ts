/** Entry of `assets/search.js`, loaded when a reader wants to search. */
import { openDialog } from './search/view/dialog.ts';
import { mountPage } from './search/view/page.ts';

globalThis.onTheRecordSearch = { openDialog };
mountPage();
