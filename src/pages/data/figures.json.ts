import { getRecord } from '../../record/index.ts';

/** Every figure as claimed, with the places of the words it rests on. */
export function GET(): Response {
  const list = getRecord().figures.map(({ cites, ...figure }) => ({
    ...figure,
    cites: cites.map(({ article, seed, exact, span, href }) => ({ article, seed, exact, ...span, href })),
  }));
  return new Response(`${JSON.stringify(list, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
