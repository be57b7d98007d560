import { words } from './words.ts';

/** Words printed with a leading apostrophe, which is no opening mark: ’tis, ’em, rock ’n’ roll. */
export const ELISIONS: ReadonlySet<string> = words(
  'tis twas em til till cause cos coz bout round n ere neath twill twere kay ello appen burbs hood stache fro',
);
