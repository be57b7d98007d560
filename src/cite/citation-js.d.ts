/** The one part of the library that tests use; it ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string): readonly unknown[]; data(text: string, type: string): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
