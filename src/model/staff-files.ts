import { z } from 'zod';
import type { Text } from '../text/text.ts';
import { checkFile, day, readerText, word } from './file-issue.ts';

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
  const kind = TARGETS.find((target) => action.target[target] !== undefined);
  if (kind === undefined) throw new RangeError('an action without a target');
  return { kind, value: action.target[kind] ?? 0 };
}
