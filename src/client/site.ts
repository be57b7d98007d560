/** Entry of `assets/site.js`, which every page loads. Nothing here is needed to read the site. */
import { offerCiting } from './page/cite-button.ts';
import { filterList } from './page/filter-list.ts';
import { offerLinks } from './page/links.ts';
import { showWordsOfMarks } from './page/mark-words.ts';
import { openSearch } from './page/open-search.ts';
import { themeButton } from './page/theme.ts';
import { openWords } from './page/words.ts';
import { registerWorker } from './worker/register.ts';

themeButton();
openSearch();
offerCiting();
openWords();
offerLinks();
filterList();
showWordsOfMarks();
registerWorker();
