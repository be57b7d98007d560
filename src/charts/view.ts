/** What a chart looks like, as plain data: the page, the file and the card print the same. Hrefs go from the site's root. */
import type { Accent } from '../model.ts';
import type { Href, Outlet, ResolvedCite, ResolvedFigure } from '../record/types.ts';
import type { PlacedStretch, TimeTick } from './time/axis.ts';

/** Parts from above; a table that is `aside` stands beside what is over it where there is room. */
export type View = readonly Part[];
export type Part =
  | { readonly table: Table; readonly aside?: true }
  | { readonly card: Card }
  | { readonly draw: (sheet: Sheet) => Drawing }
  | { readonly legend: readonly LegendEntry[] };

/** A table, whose drawings stand in its cells. */
export interface Table {
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  /** The first cell of each row is its head. */
  readonly headed?: true;
  /** Rows stay rows on a narrow page: their cells hold small marks only. */
  readonly grid?: true;
  /** Groups stand side by side where there is room. */
  readonly panels?: true;
}
export interface Column {
  readonly head: string;
  /** Width in a picture 888 px wide. */
  readonly width: number;
  /** A time axis, whose labels are its head. */
  readonly ticks?: readonly TimeTick[];
  /** On a narrow page, where a row is a block, the head stands before the cell. */
  readonly named?: true;
}
export interface Group {
  readonly label?: string;
  readonly rows: readonly Row[];
}
export interface Row {
  readonly cells: readonly Cell[];
  /** The reports differ in it. */
  readonly differs?: boolean;
}

export type Cell =
  /** Printed words, each leading to its place, `printed` bold in them; then words of ours. */
  | {
      readonly cites: readonly ResolvedCite[];
      readonly printed?: string;
      readonly figure?: string;
      readonly below?: string;
    }
  /** Numbers as printed, each leading to its words, with what they count in words of ours. */
  | {
      readonly numbers: readonly {
        readonly cite: ResolvedCite;
        readonly printed: string;
        readonly of: string;
        readonly figure: string;
      }[];
    }
  /** Words of ours, the second smaller. */
  | { readonly ours: string; readonly small?: string; readonly href?: Href | null; readonly strong?: true }
  /** A title as printed. */
  | { readonly title: string; readonly href: Href; readonly small?: string }
  /** Who says it and which outlets print it; the outlets by name where it is all there is. */
  | { readonly outlets: readonly Outlet[]; readonly by?: string }
  | {
      readonly stretch: PlacedStretch | null;
      /** Where on the axis the report appeared, in per cent. */
      readonly beside?: number | null;
      readonly ticks: readonly TimeTick[];
      readonly opens: Opening | null;
    }
  /** A text from its first word to its last, with what is said in it. */
  | { readonly strip: readonly Run[] }
  | { readonly bar: Bar; readonly opens: Opening | null; readonly beside?: string }
  /** Signs in the order given, under words of ours; they lead where each says, or all to one place. */
  | {
      readonly signs: readonly Sign[];
      readonly opens?: Opening | null;
      readonly small?: string;
      /** What must be said after them. */
      readonly after?: string;
      readonly accent?: Accent;
    };

/**
 * Where a mark leads. The words in the same row lead there too unless it has a name, so without one it is for
 * the eye and the pointer: others would hear and pass everything twice.
 */
export interface Opening {
  readonly href: Href;
  /** What it is called, and what is shown where a reader points at it. */
  readonly name?: string;
  readonly figure?: string;
  /** It leads to printed words. */
  readonly cited: boolean;
}

/** A bar from zero, in per cent of its cell. */
export interface Bar {
  readonly to: number;
  /** So many per cent before and after `to` it fades: “about”. */
  readonly fade?: number;
  /** An arrow without an end: “at least”. */
  readonly open?: true;
  /** The whole is drawn as a frame. */
  readonly framed?: true;
}

/** Words on the line of a text, in per cent of its length. */
export interface Run {
  readonly look: 'quoted' | 'reported';
  readonly parts: readonly { readonly x: number; readonly width: number }[];
  readonly opens: Opening;
}

/** A small mark among others of its like. */
export interface Sign {
  readonly look: SignLook;
  readonly opens: Opening | null;
  /** A number in it, as printed at its place. */
  readonly number?: { readonly words: string; readonly seed: string; readonly span: string };
}
/** Filled and empty squares, disc and ring, a dash where there is nothing; ticks that are given, and that go on. */
export type SignLook = 'square' | 'empty' | 'disc' | 'ring' | 'none' | 'tick' | 'faint';

/** One number on a card: large, with its qualifier, a drawing, what is not given, and the words it rests on. */
export interface Card {
  readonly figure: ResolvedFigure;
  readonly drawing: Cell;
  readonly caption: string;
}

export interface LegendEntry {
  readonly look: SignLook | 'printed-day' | 'inferred-day' | 'some-day' | 'appeared' | 'dots';
  readonly words: string;
}

/** A sheet to draw on, in CSS pixels at its own width. */
export interface Sheet {
  readonly name: 'page' | 'file' | 'card';
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A mark of a drawing. Its look says what it means; each printer knows how that is drawn. */
export type Mark =
  | {
      readonly path: string;
      readonly look: 'line' | 'thick' | 'dots' | 'grid' | 'axis' | 'arrow';
    }
  | { readonly dot: 'filled' | 'ring'; readonly x: number; readonly y: number; readonly last?: boolean }
  | {
      readonly hatch: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
    }
  | {
      readonly words: string;
      readonly x: number;
      readonly y: number;
      readonly anchor?: 'middle' | 'end';
      /** The words are printed ones, at this place. */
      readonly at?: { readonly seed: string; readonly span: string; readonly href: Href };
    }
  /** Marks that lead somewhere as one, hit about the point. */
  | { readonly opens: Opening; readonly x: number; readonly y: number; readonly marks: readonly Mark[] };
