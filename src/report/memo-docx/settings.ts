import type { Lang } from '../../text/text.ts';

/** Type of the document: faces that every office program has. Half-points. */
export const FACES = { text: 'Calibri', heading: 'Georgia' } as const;
export const SIZES = { text: 22, small: 20, table: 18, title: 40, heading1: 28, heading2: 24 } as const;
export const INK = '1D2426';
export const QUIET = '5A6568';
export const LINE = '7C888B';
export const MARK = 'FFF3C4';

export const LANGUAGE: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Twentieths of a point: A4 with margins of 25 mm; 160 mm are left for the text. */
export const PAGE = { width: 11906, height: 16838, margin: 1417, text: 9072 } as const;
