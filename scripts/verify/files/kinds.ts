import { checkWordings } from '../pages/wordings.ts';
import { checkAlignments, checkTei } from './aligned.ts';
import { checkAnnotations, checkPlaces } from './annotations.ts';
import { checkChartData } from './chart-data.ts';
import { checkChartRows } from './chart-rows.ts';
import { checkCitation, checkCitationData, checkCitationPage, checkCitations } from './citations.ts';
import { checkDrawing } from './drawings.ts';
import type { FileCheck } from './files.ts';
import { checkHeaders } from './headers.ts';
import { checkArticleFile, checkFeed, checkForm, checkJson, checkPageData, checkSheet } from './others.ts';
import { checkDrawn, checkPicture } from './pictures.ts';
import { checkFacts, checkFragment, checkSearched, checkShelf } from './search.ts';
import { checkCsv, checkTable } from './tables.ts';

/** How each kind of file is checked; the first pattern that fits a path counts. Pages are checked as pages, bundles by what they hold. */
const KINDS: readonly (readonly [RegExp, ...FileCheck[]])[] = [
  [/^statements\/[^/]+\.html$/, checkPageData, checkWordings],
  [/^cite\/.*\.html$/, checkPageData, checkCitationPage],
  [/\.html$/, checkPageData],
  [/\.css$/, checkSheet],
  [/^(?:charts|og)\/.*\.png$/, checkPicture],
  [/^og\/drawn\.json$/, checkDrawn],
  [/^_headers$/, checkHeaders],
  [/^data\/statements\.json$/, checkTable, checkAlignments],
  [/^data\/statements\.tei\.xml$/, checkTei],
  [/^data\/(?:articles|quotations|indirect|figures|people|facts|topics)\.json$/, checkTable],
  [/^data\/(?:articles|quotations|indirect|figures|statements|people|facts|topics)\.csv$/, checkCsv],
  [/^data\/places\.csv$/, checkPlaces],
  [/^data\/annotations\.jsonld$/, checkAnnotations],
  [/^data\/.*\.(?:schema\.json|md)$|^data\/datapackage\.json$/, checkForm],
  [/^charts\/.*\.csv$/, checkChartRows],
  [/^charts\/.*\.json$/, checkChartData],
  [/^articles\/.*\.json$/, checkArticleFile],
  [/^citations\.json$/, checkCitationData],
  [/^citations\.(?:bib|ris|txt)$/, checkCitations],
  [/^cite\/.*\.(?:bib|json|ris|txt)$/, checkCitation],
  [/^(?:charts|og)\/.*\.svg$/, checkDrawing],
  [/^pagefind\/fragment\/.*\.pf_fragment$/, checkFragment],
  [/^pagefind\/pagefind-entry\.json$/, checkSearched],
  [/^search\/quotations-\d+\.js$/, checkFacts],
  [/^search\/shelf.*\.js$/, checkShelf],
  [/^feeds\/.*\.xml$|^sitemap[^/]*\.xml$/, checkFeed],
  [/^feeds\/.*\.json$/, checkJson],
];

/** The checks of a file; none where it holds no words or numbers of a seed. */
export function checksOf(path: string): readonly FileCheck[] {
  const [, ...checks] = KINDS.find(([pattern]) => pattern.test(path)) ?? [];
  return checks;
}
