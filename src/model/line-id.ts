/** Where a number stands: which figure of which indicator, in which period, for which group of which breakdown. */
export interface LineId {
  readonly indicator: string;
  /** Name of the figure, as in audit.json: `share`, `share:first`, `mean:granted`, `rate`, `rmst`. */
  readonly stat: string;
  readonly period: string;
  /** Field of the breakdown, null for the undivided line. */
  readonly by: string | null;
  /** Value of the field; `*missing` where it is not registered, `*others` for merged groups, null undivided. */
  readonly level: string | null;
}

/** A breakdown of a figure in a period: the lines that are its groups; with `by` null the undivided line. */
export type TableId = Omit<LineId, 'level'>;

/** One key for one line; equal exactly where all five parts are. */
export function lineKey({ indicator, stat, period, by, level }: LineId): string {
  return JSON.stringify([indicator, stat, period, by, level]);
}

export function tableKey({ indicator, stat, period, by }: TableId): string {
  return JSON.stringify([indicator, stat, period, by]);
}
