import type { Keys } from '../content/places.ts';
import { type Message, type Point, type Span, SURE } from '../model.ts';
import { stands } from '../text/span.ts';
import type { Article, ResolvedFigure, Said } from './types.ts';

/** By what it is known who says a figure: a quotation, reported speech, or an editor who says why. */
export type SpokenBy = 'quotation' | 'reported' | 'editor';

/** The figures of a project, and what they are looked for in. */
export interface FiguresIn {
  readonly articles: readonly Article[];
  readonly figures: readonly ResolvedFigure[];
  readonly seedText: (seed: string) => string;
  /** Where an entry of `content/figures.yaml` stands. */
  readonly placeOf: (keys: Keys) => Point;
}

/**
 * Who says each figure that names a speaker, looked for in what was read: the number must stand inside a quotation or
 * reported speech of that speaker, surely attributed, or the figure says why it is theirs. Figures without speaker are
 * the outlet's. All that is wrong is told at its place in `figures.yaml`.
 */
export function spokenFigures({ articles, figures, seedText, placeOf }: FiguresIn): {
  readonly spoken: ReadonlyMap<string, SpokenBy>;
  readonly messages: readonly Message[];
} {
  const bySeed = new Map(articles.map((article) => [article.seed, article]));
  const spoken = new Map<string, SpokenBy>();
  const messages: Message[] = [];
  for (const [index, figure] of figures.entries()) {
    const { id, speaker, speakerReason } = figure;
    if (speaker === null) continue;
    const around = figure.cites.flatMap(({ seed, span }) => {
      const { quotations = [], indirect = [] } = bySeed.get(seed)?.front ?? {};
      return [...quotations, ...indirect].filter(stands(numberIn(seedText(seed), span, figure.printed)));
    });
    const found = around.find((one) => one.confidence >= SURE && sameName(one.speaker, speaker));
    if (found !== undefined) spoken.set(id, 'kind' in found ? 'quotation' : 'reported');
    else if (speakerReason !== undefined) spoken.set(id, 'editor');
    else messages.push({ ...told(around, speaker), path: PATH, ...placeOf(['figures', index, 'speaker']) });
  }
  return { spoken, messages };
}

const PATH = 'content/figures.yaml';

/** The number as printed, inside the words that a figure cites; all of them where it stands there otherwise. */
function numberIn(text: string, { start, end }: Span, printed: string): Span {
  const at = text.slice(start, end).indexOf(printed);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + printed.length };
}

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');
const sameName = (one: string | null, other: string): boolean => one !== null && bare(one) === bare(other);

function told(
  around: readonly Pick<Said, 'speaker' | 'confidence'>[],
  speaker: string,
): Omit<Message, 'path' | 'line' | 'column'> {
  const [other] = around;
  const found =
    other === undefined
      ? 'its number stands in no quotation and no reported speech'
      : `its number is said by ${other.speaker ?? 'somebody unknown'}${other.confidence < SURE ? ', probably' : ''}`;
  return {
    rule: 'speaker-not-found',
    reason: `Unexpected speaker \`${speaker}\`, expected who is found to say it: ${found}`,
    hint: 'Correct the speaker here or in content/sources/, or say under `speakerReason` why it is so.',
    severity: 'error',
  };
}
