import type { Opening } from '../../charts/view.ts';
import { relativeHref } from '../../record/href.ts';

/** The attributes of the link that a mark is, on the page of that path; one without a name is for the pointer only. */
export function attributesOf({ href, name, figure, cited }: Opening, path: string) {
  return {
    'data-cite': cited ? '' : undefined,
    href: relativeHref(path, href),
    'data-figure': figure,
    'aria-label': name,
    ...(name === undefined && { tabindex: '-1' }),
  };
}
