import { z } from 'zod';

/** Units that an own indicator can count; `field` and `case` have no columns to set conditions on. */
const OWN_UNITS = ['person', 'child', 'couple', 'decision', 'spell', 'measure'] as const;

const words = z.strictObject({ sv: z.string().min(1), en: z.string().min(1).optional() });
const text = z
  .union([
    z
      .string()
      .min(1)
      .transform((sv) => ({ sv })),
    words,
  ])
  .transform(({ sv, en }: { readonly sv: string; readonly en?: string | undefined }) => ({ sv, en: en ?? sv }));

/**
 * An indicator that a municipality declares in its mapping: the share of a unit for which a condition holds. Conditions
 * are SQL over the columns of docs/units.md; the engine checks them.
 */
export const ownIndicatorSchema = z.strictObject({
  /** In both languages, or one text for both. */
  title: text,
  dimension: z.enum(['representation', 'resources', 'realia']).optional(),
  unit: z.enum(OWN_UNITS),
  /** Who is counted; without it everybody. */
  of: z.string().min(1).optional(),
  /** What is asked about them. */
  where: z.string().min(1),
  question: text.optional(),
  caution: text.optional(),
  /** The smallest difference that matters, as a share: 0.05 is five percentage points. */
  smallest_gap: z.number().positive().max(0.5).optional(),
  /** Threshold 10 instead of 5; 0 and 100 per cent hidden; not divided. */
  sensitive: z.boolean().optional(),
});

export type OwnIndicator = z.output<typeof ownIndicatorSchema>;

/** Own indicators of one report: each is compared with all the others before it may be shown. */
export const MOST_OWN = 12;

const both = z.strictObject({ sv: z.string(), en: z.string() });

/** An own indicator as audit.json carries it, so that the page can be drawn again without the mapping. */
export const ownDefinitionSchema = z.strictObject({
  id: z.string(),
  title: both,
  unit: z.enum(OWN_UNITS),
  /** As written in the mapping; null: everybody. */
  of: z.string().nullable(),
  where: z.string(),
  question: both.nullable(),
  caution: both.nullable(),
});

export type OwnDefinition = z.output<typeof ownDefinitionSchema>;

/** The public part of a declaration. */
export function defineOwn(id: string, { title, unit, of, where, question, caution }: OwnIndicator): OwnDefinition {
  const tidy = (condition: string): string => condition.replace(/\s+/g, ' ').trim();
  return {
    ...{ id, title, unit, of: of === undefined ? null : tidy(of), where: tidy(where) },
    ...{ question: question ?? null, caution: caution ?? null },
  };
}
