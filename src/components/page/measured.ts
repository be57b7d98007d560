/** Figures of the last measurement of the extractor; see CONTRIBUTING.md for how to measure again. */
export const measured = {
  on: 'Not measured yet.',
  rows: [] as readonly (readonly [string, string])[],
} as const;
