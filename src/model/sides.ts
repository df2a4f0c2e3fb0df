import type { ResultRow } from './audit-document.ts';
import { type Side, sideStat } from './named-figures.ts';

const SIDE_OF = { women: 'woman', men: 'man', unknown: 'both' } as const satisfies Record<string, Side>;
const SIDE = /:(woman|man|both)$/;

/**
 * The row of a couple as it stands in audit.json: a couple has no sex, so the side stands in the figure's name
 * (`share:woman`, `share:man`, `share:both`). "Both" as `unknown` would read as a payment to somebody of unknown sex.
 */
export function writeSide(row: ResultRow): ResultRow {
  return row.sex === null ? row : { ...row, sex: null, stat: sideStat(row.stat, SIDE_OF[row.sex]) };
}

/** The same row with the side in the place of the sex, as pairs are compared and drawn. Others are left as they are. */
export function readSide<R extends Pick<ResultRow, 'sex' | 'stat'>>(row: R): R {
  const side = row.sex === null ? SIDE.exec(row.stat)?.[1] : undefined;
  if (side === undefined) return row;
  const sex = side === 'woman' ? 'women' : side === 'man' ? 'men' : 'unknown';
  return { ...row, sex, stat: row.stat.replace(SIDE, '') };
}
