import { z } from 'zod';
import { checkFile } from './file-issue.ts';
import { VERDICTS } from './verdict.ts';

const share = z.number().min(0).max(1);

/** What an audit must meet to pass the gate (docs/gate.md). Numbers in the unit of audit.json: shares are fractions. */
const policySchema = z.strictObject({
  version: z.literal(1),
  /** Largest gap by indicator: a difference, or a factor of 1 or more where the gap is a ratio. */
  max_gap: z.record(z.string(), z.number().nonnegative()).optional(),
  /** Indicators that must be computed. */
  require: z.array(z.string()).optional(),
  /** Smallest share registered, of each sex, by indicator. */
  min_registered: z.record(z.string(), share).optional(),
  /** Largest share of rows that may have been cases and were left out. */
  max_left_out: share.optional(),
  /** Verdicts that are not allowed, by indicator. */
  forbid_verdict: z.record(z.string(), z.array(z.enum(VERDICTS))).optional(),
  /** What a rule counts as that cannot be decided. */
  unknown: z.enum(['pass', 'fail']).optional(),
});
export type Policy = z.output<typeof policySchema>;

/** Keys that may stand in the file, for "did you mean". */
export const POLICY_KEYS = Object.keys(policySchema.shape);

/** Checks a parsed policy file. */
export function parsePolicy(raw: unknown) {
  return checkFile(policySchema, raw);
}

/** JSON Schema (draft 2020-12) of the policy file. */
export const policyJsonSchema = () => z.toJSONSchema(policySchema);
