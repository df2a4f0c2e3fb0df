import { z } from 'zod';
import { checkFile, day, readerText, word } from './file-issue.ts';

const size = z.number().nonnegative();

const referenceSchema = z
  .strictObject({
    indicator: word,
    /** Name of the figure in audit.json, where the indicator has several. */
    figure: word.optional(),
    /** The breakdown and the level it belongs to. */
    by: word.optional(),
    level: word.optional(),
    /** Whom it is about, in words, where the report has no such group. */
    group: readerText.optional(),
    /** Whose figure it is: the country's, a county's, that of similar municipalities. */
    place: readerText,
    year: z.int().min(1900).max(2100),
    /** Shares in per cent, the rest in the unit of the figure. The sexes, or both together. */
    women: size.optional(),
    men: size.optional(),
    both: size.optional(),
    source: word,
    /** How its definition differs from the municipality's own figure. */
    note: readerText.optional(),
  })
  .refine(({ women, men }) => (women === undefined) === (men === undefined), { path: ['men'], abort: true })
  .refine(({ women, both }) => (women === undefined) !== (both === undefined), { path: ['women'] })
  .refine(({ by, level }) => (by === undefined) === (level === undefined), { path: ['by'] });

const breakSchema = z.strictObject({
  date: day,
  label: readerText,
  note: readerText,
  source: word,
  indicators: z.union([z.literal('all'), z.array(word).min(1)]),
});

/** reference.yaml: figures of others to compare with, and days on which something changed. */
const referenceFileSchema = z.strictObject({
  version: z.literal(1),
  references: z.array(referenceSchema).optional(),
  breaks: z.array(breakSchema).optional(),
});
export type ReferenceInput = z.output<typeof referenceSchema>;

/** Keys that may stand at each place of the file, for "did you mean". */
export const REFERENCE_KEYS = {
  root: Object.keys(referenceFileSchema.shape),
  reference: Object.keys(referenceSchema.shape),
  break: Object.keys(breakSchema.shape),
} as const;

/** Checks a parsed reference.yaml. */
export function parseReferenceFile(raw: unknown) {
  return checkFile(referenceFileSchema, raw);
}
