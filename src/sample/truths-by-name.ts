import type { Truths } from './truths.ts';
import { EVEN } from './truths-even.ts';
import { PLANTED } from './truths-planted.ts';

export type TruthsName = 'planted' | 'even';

export const TRUTHS: Readonly<Record<TruthsName, Truths>> = { planted: PLANTED, even: EVEN };
