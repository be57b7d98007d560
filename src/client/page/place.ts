/** Room between a mark and what is shown of it, and at the edges of the window, in CSS pixels. */
const GAP = 8;

/** Puts a popover under a mark, or over it where the window ends; in any case whole in the window. */
export function placeBeside(shown: HTMLElement, mark: DOMRect): void {
  // As wide as its words like, wherever it stood before.
  Object.assign(shown.style, { left: '0', top: '0' });
  const { width, height } = shown.getBoundingClientRect();
  const within = (wanted: number, size: number, room: number) =>
    `${Math.max(GAP, Math.min(wanted, room - size - GAP))}px`;
  const under = mark.bottom + GAP;
  const top = under + height + GAP > innerHeight ? mark.top - GAP - height : under;
  Object.assign(shown.style, {
    left: within(mark.left, width, innerWidth),
    top: within(top, height, innerHeight),
  });
}
