/** What an element can be given: attributes (`true` for an empty one, `false` or `undefined` for none). */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. Text is put in as text, never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Makes a button, and says what it does. */
export function button(
  label: string,
  act: () => unknown,
  attributes: Attributes = { type: 'button' },
): HTMLButtonElement {
  const made = element('button', attributes, label);
  made.addEventListener('click', () => void act());
  return made;
}
