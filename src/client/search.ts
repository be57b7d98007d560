/** Entry of `assets/search.js`, loaded when a reader wants to search. */
import { mountPage, openDialog } from './search/view/dialog.ts';

globalThis.onTheRecordSearch = { openDialog };
void mountPage();
