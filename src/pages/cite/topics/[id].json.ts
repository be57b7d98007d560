import { topicCitation, topicPaths } from '../../../cite/routes.ts';

export const getStaticPaths = topicPaths;
export const GET = topicCitation('json');
