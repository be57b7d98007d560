import type { Known, PrintedMetadata, Seed, Source } from '../../model.ts';
import type { Complain } from './failure.ts';

const FIELDS = ['headline', 'publisher', 'author', 'published', 'url'] as const;

/** An archive cannot have captured a report before it was published. */
export function checkCaptured(metadata: PrintedMetadata, source: Source, complain: Complain): void {
  const { archived, published } = source;
  const date = (published === undefined ? metadata.published?.value : published.value) ?? '';
  if (archived === undefined || archived.captured.slice(0, date.length) >= date) return;
  complain(
    ['archived', 'captured'],
    'captured-too-early',
    `Unexpected capture on ${archived.captured}, expected a day from ${date} on, when the report was published`,
    'Correct the day, or the date of publication.',
  );
}

/**
 * Holds a source file to what it calls printed: the words must stand in the seed, a date must be the one that
 * is read there or say where it stands. What nobody can check in the seed is inferred or found elsewhere.
 */
export function checkPrinted(
  seed: Seed,
  metadata: PrintedMetadata,
  source: Source,
  complain: Complain,
): void {
  for (const field of FIELDS) {
    const known = source[field];
    if (known?.basis !== 'printed' || stands(field, known, seed, metadata)) continue;
    complain(
      [field, 'basis'],
      'source-not-printed',
      `Unexpected basis \`printed\` of \`${field}\`, expected words that stand in the seed: “${known.value}”`,
      field === 'published'
        ? 'Add `at: [start, end]` of the printed date, or give it the basis `inferred`.'
        : 'Copy the words from the seed, or give them the basis `inferred` or `found elsewhere`.',
    );
  }
}

function stands(
  field: (typeof FIELDS)[number],
  { value, at }: Known,
  seed: Seed,
  metadata: PrintedMetadata,
): boolean {
  if (field === 'published') {
    return metadata.published?.value === value || (at !== undefined && seed.text.slice(...at).trim() !== '');
  }
  return value !== null && (at === undefined ? seed.text.includes(value) : seed.text.slice(...at) === value);
}
