/** A picture as a tree of plain data, so that it can be placed and tested without a browser. */
export interface Mark {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** What stands inside: words, or further marks. */
  readonly inside?: string | readonly Mark[] | undefined;
}

/** Marks from the upper left corner on, and how far down they reach. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** A rectangle to draw in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function mark(tag: string, attributes: Mark['attributes'], inside?: Mark['inside']): Mark {
  return { tag, attributes, inside };
}

/** A line along a path. */
export function stroke(d: string, colour: string, width = 2.5, dash?: string): Mark {
  return mark('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dash });
}

/** Marks moved as one. */
export function moved(marks: readonly Mark[], x: number, y: number): Mark {
  return mark('g', { transform: `translate(${x} ${y})` }, marks);
}

/** Drawings one below the other, so far apart. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  const marks = drawings
    .filter(({ height }) => height > 0)
    .map((drawing) => {
      const placed = moved(drawing.marks, 0, y);
      y += drawing.height + gap;
      return placed;
    });
  return { marks, height: Math.max(0, y - gap) };
}
