import { articleCitation, articlePaths } from '../../cite/routes.ts';

export const getStaticPaths = articlePaths;
export const GET = articleCitation('ris');
