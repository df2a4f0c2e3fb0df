import { z } from 'zod';
import { count, number } from './audit-rows.ts';

/** Version of the format of ledger.json, which later releases read. */
export const LEDGER_ID = 'gender-audit/ledger@1';

const day = z.iso.date();

/** What is published of one sex: `count` where the figure has a numerator, `value` where it has none. */
const shown = z
  .strictObject({ n: count.nullable(), count: count.nullable(), missing: count.nullable(), value: number })
  .nullable();

const lineSchema = z.strictObject({ level: z.string().nullable(), women: shown, men: shown, unknown: shown });

const tableSchema = z.strictObject({
  indicator: z.string(),
  /** Name of the figure, as in audit.json. */
  stat: z.string(),
  /** Name of the figure that it is read off: `rmst` of `rmst12`, `category` of `category:work`. */
  figure: z.string(),
  /** Fingerprint of what is counted; another one is another question. */
  definition: z.string(),
  from: day,
  to: day,
  /** Null: undivided. */
  by: z.string().nullable(),
  /** Groups that are in `*others`, or have a name and no numbers. */
  merged: z.array(z.string()),
  /** The lines with numbers; none where the table is withheld. */
  lines: z.array(lineSchema),
});

/**
 * What a protected release shows, and where it is silent: what a later release of the same cases must keep to. Nothing that
 * audit.json does not say.
 */
export const ledgerSchema = z.strictObject({
  schema: z.literal(LEDGER_ID),
  tool: z.strictObject({ name: z.literal('gender-audit'), version: z.string() }),
  /** Day up to which the export was complete. */
  as_of: day,
  /** The part of the municipality that it is about, as stated; null: all of it. */
  scope: z.string().nullable(),
  span: z.strictObject({ from: day, to: day }),
  threshold: count,
  /** Recounted headlines of a span that was out: later releases do not look at it. */
  revised: z.boolean(),
  /** In which order groups are merged, by breakdown. */
  orders: z.array(z.strictObject({ by: z.string(), levels: z.array(z.string()) })),
  tables: z.array(tableSchema),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerTable = Ledger['tables'][number];
export type LedgerLine = LedgerTable['lines'][number];

/** A ledger with the folder in which it was found. */
export interface EarlierRelease {
  readonly folder: string;
  readonly ledger: Ledger;
}

/** JSON Schema (draft 2020-12) of ledger.json. */
export const ledgerJsonSchema = () => z.toJSONSchema(ledgerSchema);
