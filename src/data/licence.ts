/** Under what terms the data may be used; said in every file. */
export const licence = {
  data: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  words:
    'Words quoted from articles, and the few characters beside them, remain their publishers’; they are given for criticism, review and quotation and are not part of the licence.',
} as const;

/** The same in one line, for a cell. */
export const licenceLine = 'CC BY 4.0; quoted words remain the publishers’';
