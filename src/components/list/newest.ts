/** How many entries the first page of a list shows, where the list is too long for one page. */
export const NEWEST = 50;
