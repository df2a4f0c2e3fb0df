import type { Field, FieldType } from '../../model/fields.ts';
import type { Text } from '../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

/** What a field holds, in the reader's words. */
export const fieldTypes: Readonly<Record<FieldType, Text>> = {
  id: t('kod', 'code'),
  text: t('ord', 'words'),
  enum: t('fasta svar', 'fixed answers'),
  flag: t('ja/nej', 'yes/no'),
  integer: t('heltal', 'whole number'),
  date: t('datum', 'date'),
  month: t('månad', 'month'),
  amount: t('kronor', 'kronor'),
  period: t('period', 'period'),
};

/** Whom or what a field tells about. */
export const fieldSubjects: Readonly<Record<Field['of'], Text>> = {
  adult: t('om en vuxen', 'about an adult'),
  child: t('om ett barn', 'about a child'),
  decision: t('om ett beslut', 'about a decision'),
  measure: t('om en insats', 'about a measure'),
  couple: t('om ett par', 'about a couple'),
  household: t('om ett hushåll', 'about a household'),
  record: t('om raden', 'about the row'),
};
