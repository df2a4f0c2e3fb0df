import { z } from 'zod';
import { checkFile, day, word } from './file-issue.ts';

/** What a target may be set for: the gap between women and men, one of the sexes, or couples. */
const TARGETS = [
  'gap_at_most',
  'women_at_least',
  'women_at_most',
  'men_at_least',
  'men_at_most',
  'couples_at_least',
  'couples_at_most',
] as const;
export type TargetKind = (typeof TARGETS)[number];

const size = z.number().nonnegative();
const targetSchema = z
  .strictObject({
    gap_at_most: size.optional(),
    women_at_least: size.optional(),
    women_at_most: size.optional(),
    men_at_least: size.optional(),
    men_at_most: size.optional(),
    couples_at_least: size.optional(),
    couples_at_most: size.optional(),
  })
  .refine((target) => Object.values(target).filter((value) => value !== undefined).length === 1);

const actionSchema = z
  .strictObject({
    goal: word,
    measure: word,
    /** A role, never a person's name. */
    responsible: word,
    start: day,
    due: day,
    indicator: word,
    /** Which figure of the indicator, where it has several; else the one that carries its verdict. */
    stat: word.optional(),
    /** The period whose figure led to the measure; else the last one before it began. */
    chosen_from: word.optional(),
    /** Shares in per cent and points, ratios in per cent, the rest in the unit of the figure. Exactly one. */
    target: targetSchema,
  })
  .refine(({ start, due }) => start <= due, { path: ['due'] });

/** actions.yaml: what was decided, and how to tell whether it helped. */
const actionsSchema = z.strictObject({ version: z.literal(1), actions: z.array(actionSchema) });
export type Action = z.output<typeof actionSchema>;

/** Keys that may stand at each place of the file, for "did you mean". */
export const ACTIONS_KEYS = {
  root: Object.keys(actionsSchema.shape),
  action: Object.keys(actionSchema.shape),
  target: TARGETS,
} as const;

/** Checks a parsed actions.yaml. */
export function parseActions(raw: unknown) {
  return checkFile(actionsSchema, raw);
}

/** The one target of an action, as it was written. */
export function targetOf(action: Action): { readonly kind: TargetKind; readonly value: number } {
  const kind = TARGETS.find((one) => action.target[one] !== undefined);
  if (kind === undefined) throw new RangeError('an action without a target');
  return { kind, value: action.target[kind] ?? 0 };
}
