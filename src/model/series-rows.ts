import { z } from 'zod';

/** How a headline gap of shares (women − men) has changed between two periods; `q` over the changes of the report. */
export const changeSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  from: z.string(),
  to: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  q: z.number().nullable(),
});

/**
 * The gaps (women − men) of units among one another: the common gap within units, and for each unit limits for 95 and
 * (`far_`) 99.8 per cent of what chance and the common variation bring. `outside`: beyond the far limits.
 */
export const funnelSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  period: z.string(),
  by: z.string(),
  centre: z.number(),
  phi: z.number(),
  units: z.array(
    z.strictObject({
      level: z.string(),
      gap: z.number(),
      low: z.number(),
      high: z.number(),
      far_low: z.number(),
      far_high: z.number(),
      outside: z.boolean(),
    }),
  ),
});
