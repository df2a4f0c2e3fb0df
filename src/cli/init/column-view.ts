import type { InspectedColumn, InspectedFile } from '../../ingest/inspect-files.ts';
import { type Proposal, proposeFields, type Sureness, unknownLabels } from '../../ingest/propose-fields.ts';
import type { ColumnProfile, ValueKind } from '../../ingest/questions/column-profile.ts';
import { printableLabels } from '../../ingest/values/label-text.ts';
import { type Field, getField } from '../../model/fields.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';

/** A column as it stands before whoever writes a mapping: what it is read as, or may be, and its values in numbers. */
export interface ColumnView {
  readonly heading: string;
  /** Headings that together hold the value (År, Månad), this one first. */
  readonly from: readonly string[];
  readonly profile: ColumnProfile;
  /** What it is read as without a mapping; null where it is not read. */
  readonly field: Field | null;
  /** Where it is not read: what it may be. */
  readonly proposals: readonly Proposal[];
  /** Labels of the field it is read as that are not understood, quoted; the same as `inspect` lists. */
  readonly unknown: readonly string[];
}

/** The columns of a file that may be read, in its order. */
export function viewColumns(file: InspectedFile, profiles: readonly ColumnProfile[]): readonly ColumnView[] {
  const taken = new Set(file.columns.flatMap(({ field }) => field ?? []));
  return file.columns.flatMap((column, place) => {
    const { heading, field, dropped } = column;
    const parts = file.columns.filter((one) => field !== null && one.field === field);
    if (heading.trim() === '' || dropped || (parts.length > 1 && parts[0] !== column)) return [];
    const profile = profiles[place]!;
    return {
      heading,
      from: parts.length > 1 ? parts.map((one) => one.heading) : [heading],
      profile,
      field: field === null ? null : getField(field),
      proposals: field === null ? proposeFields(profile, unlike(column, taken)) : [],
      unknown: column.unread,
    };
  });
}

const unlike = ({ lookalike }: InspectedColumn, taken: ReadonlySet<string>): ReadonlySet<string> =>
  lookalike === null ? taken : new Set([...taken, lookalike]);

/** Labels that would not be understood if the column were read as the field, quoted. */
export function unknownIn(view: ColumnView, field: Field): readonly string[] {
  return field.id === view.field?.id ? view.unknown : unknownLabels(view.profile.values, field);
}

const KINDS: Readonly<Record<ValueKind, Text>> = {
  none: { sv: 'tom', en: 'empty' },
  flag: { sv: 'ja/nej', en: 'yes/no' },
  date: { sv: 'datum', en: 'dates' },
  number: { sv: 'tal', en: 'numbers' },
  words: { sv: 'ord', en: 'words' },
  codes: { sv: 'koder eller fri text', en: 'codes or free text' },
};

export const SURE: Readonly<Record<Sureness, Text>> = {
  likely: { sv: 'troligen', en: 'probably' },
  perhaps: { sv: 'kanske', en: 'perhaps' },
  doubtful: { sv: 'osäkert', en: 'doubtful' },
};

/**
 * `ord, 3 olika, ifyllt 92 %: "ja", "nej"`. Labels are named only where the column is, or would be read as, a closed
 * field, and only those that a message may name.
 */
export function describeValues({ profile }: ColumnView, field: Field | null, lang: Lang): string {
  const { kind, rows, filled, distinct, more, values } = profile;
  if (kind === 'none') return KINDS.none[lang];
  const closed = field?.type === 'enum' || field?.type === 'flag';
  const labels = closed ? printableLabels(values).join(', ') : '';
  const many = `${more ? (lang === 'sv' ? 'fler än ' : 'over ') : ''}${writeNumber(distinct, lang)}`;
  const counted = lang === 'sv' ? `${many} olika, ifyllt` : `${many} different, filled`;
  return `${KINDS[kind][lang]}, ${counted} ${writeShare(rows === 0 ? 0 : filled / rows, lang)}${labels && `: ${labels}`}`;
}
