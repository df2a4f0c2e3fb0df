import type { FigureRow, GapRow } from '../../src/model/audit-document.ts';
import { readOldFigure } from '../../src/model/document-names.ts';
import { gap } from './example-rows.ts';

/** A gap of shares with the numbers of the decision table's examples (docs/methods.md, "Verdict"). */
export function sampleGap(more: Partial<GapRow>, stat = 'share', indicator = 'referral-share'): GapRow {
  return gap({ indicator, stat }, { margin: 0.05, ...more });
}

/** No-break spaces made visible as plain ones: sentences are easier to read and compare so. */
export function plain(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\u00a0', ' ');
}

/** What the figure of a gap is, as audits say it that do not describe their figures. */
export function figureOf({ indicator, stat }: { readonly indicator: string; readonly stat: string }): FigureRow {
  return readOldFigure(indicator, stat);
}
