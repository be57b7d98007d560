import type { Extraction, IndirectQuotation, PersonEntry, Quotation } from '../../model.ts';

/** What an editor says once of names in all articles. */
export interface CorrectedNames {
  readonly people: readonly Pick<PersonEntry, 'name' | 'aliases'>[];
  /** Names that are nobody's. */
  readonly notPeople: readonly string[];
}

/**
 * Gives speakers the names that an editor corrects in one place: whoever is printed by an alias gets the name of the
 * entry, while the mention stays as printed; where a name is nobody's, the speaker is not known.
 */
export function correctNames({ people, notPeople }: CorrectedNames): (extraction: Extraction) => Extraction {
  const nameOf = new Map(
    people.flatMap(({ name, aliases = [] }) => aliases.map((alias) => [alias, name] as const)),
  );
  const nobody = new Set(notPeople);
  const correct = <S extends Quotation | IndirectQuotation>(said: S): S => {
    const { speaker } = said;
    if (speaker === null) return said;
    if (!nobody.has(speaker)) return { ...said, speaker: nameOf.get(speaker) ?? speaker };
    const reason = `“${speaker}” is nobody’s name.`;
    return {
      ...said,
      speaker: null,
      mention: null,
      mentionAt: null,
      rule: 'editor',
      confidence: 0,
      setByEditor: said.setByEditor === undefined ? reason : `${said.setByEditor}; ${reason}`,
    };
  };
  return (extraction) => ({
    ...extraction,
    quotations: extraction.quotations.map(correct),
    indirect: extraction.indirect.map(correct),
  });
}
