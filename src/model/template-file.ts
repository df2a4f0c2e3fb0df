import { z } from 'zod';
import type { Text } from '../text/text.ts';
import { checkFile, readerText, word } from './file-issue.ts';

const stepSchema = z.strictObject({ title: readerText, lead: readerText, questions: z.array(readerText) });
const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  text: readerText,
  /** Asked only where the discussion has not come to it by itself. */
  follow_up: z.boolean().optional(),
  indicators: z.array(word).optional(),
});

/** The template file: a municipality's own words instead of ours. Each block replaces ours as a whole. */
const templateSchema = z.strictObject({
  version: z.literal(1),
  title: readerText,
  source: readerText,
  /** True where these are the words of the method's owner. */
  official: z.boolean(),
  /** The seven steps, in order. */
  steps: z.array(stepSchema).length(7).optional(),
  /** Representation, resources, realia, realise: in order. */
  parts: z.array(stepSchema).length(4).optional(),
  /** Questions to the staff. */
  questions: z.array(questionSchema).min(1).optional(),
});
export type TemplateFile = z.output<typeof templateSchema>;

/** A question to the staff, and the indicators whose figures inform it. */
export interface StaffQuestion {
  readonly id: string;
  readonly text: Text;
  readonly followUp: boolean;
  readonly indicators: readonly string[];
}

/** A set of questions to the staff. */
export interface QuestionTemplate {
  readonly id: string;
  readonly official: boolean;
  readonly source: Text;
  readonly questions: readonly StaffQuestion[];
}

/** Keys that may stand at each place of the file, for "did you mean". */
export const TEMPLATE_KEYS = {
  root: Object.keys(templateSchema.shape),
  step: Object.keys(stepSchema.shape),
  question: Object.keys(questionSchema.shape),
} as const;

/** Checks a parsed template file. */
export function parseTemplate(raw: unknown) {
  return checkFile(templateSchema, raw);
}
