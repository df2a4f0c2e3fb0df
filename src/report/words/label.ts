import type { AuditDocument } from '../../model/audit-document.ts';
import { CROSS, fieldsOf } from '../../model/groups.ts';
import { same, type Text } from '../../text/text.ts';
import { fieldName } from './field-names.ts';
import { commonLevels, valueNames } from './value-names.ts';

/** Distributions name only the value; the values belong to these fields, or to one named as the indicator. */
const categoryFields: Readonly<Record<string, string>> = {
  'measure-type': 'measure_type',
  'plan-focus': 'plan_focus',
  'denial-reason': 'denial_reason',
};

/** Words for the levels of a breakdown and the values of a distribution; those of the export stand in the document. */
export interface Labels {
  readonly level: (field: string, value: string) => Text;
  readonly category: (indicator: string, value: string) => Text;
}

/** Builds the labels of a document. Unknown values stand as they are: renderers escape them. */
export function makeLabels(document: Pick<AuditDocument, 'labels'>): Labels {
  const given = new Map(document.labels.map((one) => [`${one.field}\u0000${one.value}`, one.text]));
  const level = (field: string, value: string): Text => {
    const own = given.get(`${field}\u0000${value}`) ?? valueNames[field]?.[value] ?? commonLevels[value];
    if (own) return own;
    if (field === 'field') return fieldName(value);
    const parts = value.split(CROSS);
    const fields = fieldsOf(field);
    if (parts.length > 1 && parts.length === fields.length) {
      const words = parts.map((part, index) => level(fields[index] ?? '', part));
      return { sv: words.map((one) => one.sv).join(', '), en: words.map((one) => one.en).join(', ') };
    }
    return valueNames['*']?.[value] ?? same(value.replace(/^(\d+)-(\d+)$/, '$1–$2'));
  };
  return { level, category: (indicator, value) => level(categoryFields[indicator] ?? indicator, value) };
}
