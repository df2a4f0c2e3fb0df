import type { GapRow, ResultRow } from '../../src/model/audit-document.ts';
import type { Side } from './example-rows.ts';

/** Made-up answers of a municipality that does not exist: every verdict, every grade, hidden rows, groups and quarters. */
export interface Answers {
  readonly results: ResultRow[];
  readonly gaps: GapRow[];
}

export const mean = (value: number, half: number | null, n: number, missing = 0): Side => ({ value, half, n, missing });
export const at = (indicator: string, stat: string) => ({ indicator, stat });
export const level = (indicator: string, stat: string, by: string, value: string) => ({
  indicator,
  stat,
  by,
  level: value,
});
export const quarter = (indicator: string, stat: string, number: number) => ({
  indicator,
  stat,
  period: `2025-Q${number}`,
});
export const headline = { family: 'headline' } as const;
