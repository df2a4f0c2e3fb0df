import type { Covariate } from '../../model/strata.ts';
import type { Unit } from '../../model/unit.ts';
import type { Shape } from '../shape.ts';
import type { Job } from './job.ts';

/** A figure, and what it is compared within. */
export interface Wanted {
  readonly job: Job;
  readonly covariates: readonly Covariate[];
}

/** The unit table that is counted from. */
export interface StrataSource {
  readonly shape: Shape;
  readonly unit: Unit;
  readonly table: string;
  readonly columns: readonly string[];
}

/** What a figure's strata are called. */
export const keyOf = ({ job: { indicator, figure, periods }, covariates }: Wanted) => ({
  indicator: indicator.id,
  stat: figure.stat,
  period: periods[0]!.id,
  covariates,
});
