import { z } from 'zod';
import { checkFile, day, word } from './file-issue.ts';

/** An answer that nobody has written yet stands empty in the file that `init --answers` makes. */
const blank = z.union([z.literal(''), z.null()]);

const talkSchema = z.strictObject({
  date: z.union([day, blank]),
  /** The group that talked: a role or a unit, never names. */
  group: z.union([word, blank]),
  /** Question id → what the group said. */
  answers: z.record(z.string(), z.union([word, blank])),
});

/** answers.yaml: what the staff said, by talk. */
const answersSchema = z.strictObject({ version: z.literal(1), talks: z.array(talkSchema) });
/** One group's answer to one question. */
export interface StaffAnswer {
  readonly question: string;
  readonly date: string;
  readonly group: string;
  readonly text: string;
}

/** Keys that may stand at each place of the file, for "did you mean". */
export const ANSWERS_KEYS = {
  root: Object.keys(answersSchema.shape),
  talk: Object.keys(talkSchema.shape),
} as const;

/** Checks a parsed answers.yaml. */
export function parseAnswers(raw: unknown) {
  return checkFile(answersSchema, raw);
}
