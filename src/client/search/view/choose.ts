/** Arrow keys and Enter in a list that keeps the focus in its field (combobox with a listbox). */

/** Lets the keys move through the options of `list`, and opens one on Enter: the chosen or else the first. */
export function chooseByKeys(field: HTMLInputElement, list: HTMLElement): { reset(): void } {
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]:not([hidden])')];
  let chosen: HTMLElement | undefined;
  const choose = (option: HTMLElement | undefined) => {
    chosen = option;
    for (const [at, one] of options().entries()) {
      one.id = `search-hit-${at}`;
      one.setAttribute('aria-selected', String(one === option));
    }
    if (option === undefined) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const all = options();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const at = chosen === undefined ? Math.min(step, 0) : all.indexOf(chosen) + step;
      choose(all.at(at % all.length));
    } else if (event.key === 'Enter') (chosen ?? all[0])?.click();
    else return;
    event.preventDefault();
  });
  return { reset: () => choose(undefined) };
}
