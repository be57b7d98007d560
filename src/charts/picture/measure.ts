/** How wide words are in the two fonts of the pictures, so that lines can be broken without a browser. */

export type Face = 'sans' | 'serif';

/**
 * Advance widths of the characters from space to tilde, in thousandths of the size: the `hmtx` tables of
 * Source Sans 3 and Source Serif 4, regular.
 */
const ADVANCES = {
  sans: table(`
    200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497
    497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664
    566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504
    544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497`),
  serif: table(`
    237 289 381 525 518 932 728 182 362 362 458 534 302 320 302 341 529 529 529 529 529 529 529 529
    529 529 302 302 534 534 534 414 834 712 653 662 739 638 612 723 814 376 381 710 618 935 768 738
    621 738 690 544 632 758 709 1005 672 667 586 335 341 335 534 514 400 541 619 520 614 533 369 557
    641 329 303 594 329 955 643 579 622 601 456 465 359 628 579 836 569 586 490 359 290 359 534`),
} as const satisfies Record<Face, readonly number[]>;

/** A character that is in no table is taken to be as wide as a wide letter. */
const UNKNOWN = 560;
/** Semi-bold letters are so much wider. */
const BOLD = 1.04;
/** Where the pinned fonts are not installed a reader sees another; DejaVu Sans, usual on Linux, is the widest of them. */
const SLACK = { sans: 1.24, serif: 1.1 } as const satisfies Record<Face, number>;

/** How much narrower each try at lines of one length is. */
const STEP = 12;

function table(widths: string): readonly number[] {
  return widths.trim().split(/\s+/).map(Number);
}

/** The width of words in units of the picture. */
export function widthOf(words: string, face: Face, size: number, bold = false): number {
  const advances = ADVANCES[face];
  let sum = 0;
  for (const character of words) sum += advances[plain(character).charCodeAt(0) - 32] ?? UNKNOWN;
  return (sum * size * (bold ? BOLD : 1)) / 1000;
}

/** Letters with an accent are as wide as those without; curly marks about as wide as straight ones. */
function plain(character: string): string {
  if (/[“”„«»]/.test(character)) return '"';
  if (/[‘’‚]/.test(character)) return "'";
  return character.normalize('NFD').charAt(0);
}

/** Words in as few lines as `wrapped` needs, but lines of about one length, as titles have them. */
export function balanced(words: string, width: number, face: Face, size: number, bold = false): string[] {
  const lines = wrapped(words, width, face, size, bold);
  let best = lines;
  for (let narrow = width - STEP; narrow > width / 2; narrow -= STEP) {
    const tried = wrapped(words, narrow, face, size, bold);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** Words in lines that are at most so wide; a word that is wider than a line has one to itself. */
export function wrapped(words: string, width: number, face: Face, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, face, size, bold) * SLACK[face] <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
