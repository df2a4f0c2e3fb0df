import { z } from 'zod';

/** A key, or a place in a list, from the top of a file. */
export type FilePath = readonly (string | number)[];

/** Something in a file that does not fit its schema, without the library's words. */
export interface FileIssue {
  readonly path: FilePath;
  readonly kind: 'unknown_key' | 'not_one_of' | 'wrong_type' | 'missing' | 'wrong_form' | 'twice' | 'unknown_id';
  /** The unknown key or id, or the values that are allowed. */
  readonly words: readonly string[];
}

/**
 * Control characters other than line breaks, marks that reverse the direction of writing, and lone surrogates. They can
 * disguise a text, and a Word document may not hold them.
 */
const UNWRITABLE = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** A word that YAML may have read as a number or as yes and no. */
export const word = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).replace(UNWRITABLE, ' ').trim())
  .pipe(z.string().min(1));

/** A day as it is written everywhere in the program: `2026-02-03`. */
export const day = z.iso.date();

/** Words of a reader: one text for both languages, or one for each. */
export const readerText = z.union([
  word.transform((text) => ({ sv: text, en: text })),
  z.strictObject({ sv: word, en: word }),
]);

/** Checks a parsed file against its schema. */
export function checkFile<T>(
  schema: z.ZodType<T>,
  raw: unknown,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly FileIssue[] } {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.map((issue) => toIssue(issue, raw));
  // A misspelt key is also a missing one: report the misspelling, which is what the writer needs to know.
  const first = (issue: FileIssue): number => (issue.kind === 'unknown_key' ? 0 : 1);
  return { ok: false, issues: issues.toSorted((a, b) => first(a) - first(b)) };
}

function toIssue(issue: z.core.$ZodIssue, raw: unknown): FileIssue {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') return { path, kind: 'unknown_key', words: issue.keys };
  const found = valueAt(raw, path);
  if (found === undefined || found === null || found === '') return { path, kind: 'missing', words: [] };
  if (issue.code === 'invalid_value') return { path, kind: 'not_one_of', words: issue.values.map(String) };
  const typed = issue.code === 'invalid_type' || (issue.code === 'invalid_union' && typeof found !== 'string');
  return { path, kind: typed ? 'wrong_type' : 'wrong_form', words: [] };
}

function valueAt(raw: unknown, path: FilePath): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}
