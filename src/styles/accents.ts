import type { Accent } from '../model.ts';

/** Accent and tint of each colour a topic can take, light then dark. Accents keep 7:1 on paper, ink 11:1 on tints. */
const ACCENTS: Readonly<Record<Accent, readonly [accent: string, tint: string]>> = {
  plum: ['#742a60, #e6a8d1', '#f2e4ee, #3b2334'],
  teal: ['#0a565b, #83cbca', '#ddecea, #17322f'],
  ochre: ['#744c00, #e4b865', '#f5e8cb, #382b10'],
  slate: ['#47505b, #b7c0ca', '#e6e6e3, #2b2c2d'],
  moss: ['#33591c, #a9d08b', '#e3eed9, #22311a'],
  indigo: ['#3a3f94, #b4bbf2', '#e4e5f5, #262a48'],
  brick: ['#8a2f1d, #f0ab98', '#f6e3dd, #41231b'],
  umber: ['#5f4632, #d8bca2', '#efe6dd, #352a20'],
};

/** The style rules of colours, one class each; of all unless a site says which of them it has. */
export function accentRules(names = Object.keys(ACCENTS) as readonly Accent[]): string {
  const rule = (name: Accent) => {
    const [accent, tint] = ACCENTS[name];
    return `.t-${name}{--a:light-dark(${accent});--t:light-dark(${tint})}`.replaceAll(', ', ',');
  };
  return names.map(rule).join('');
}

/** Accent and tint of a colour on light paper, for pictures that are files of their own. */
export function lightAccent(name: Accent): readonly [accent: string, tint: string] {
  const [accent, tint] = ACCENTS[name];
  return [accent.slice(0, 7), tint.slice(0, 7)];
}
