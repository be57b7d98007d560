/** Entry of `assets/cite.js`, loaded when a reader wants a quotation cited in another form. */
import { openCiting } from './cite/dialog.ts';

globalThis.onTheRecordCite = openCiting;
