/** How many lines of the text cited words take beside it: they are set smaller in a narrower column, each with a rule below. */
export function linesOf(
  cites: readonly { readonly cite: { readonly words: string }; readonly speaker: string | null }[],
): number {
  const lines = cites.map(({ cite, speaker }) =>
    Math.ceil((cite.words.length + (speaker?.length ?? 0) + 8) / 44),
  );
  return lines.reduce((sum, count) => sum + count * 0.75 + 0.45, 0);
}
