import { FIELDS, type Field, getField } from '../../model/fields.ts';
import { vocabularyOf } from '../field-vocabulary.ts';
import { headingKey } from '../headings/heading-text.ts';
import { closedValues, labelLookup } from '../values/label-table.ts';
import { foldLabel } from '../values/label-text.ts';
import { monthByName } from '../values/read-date.ts';
import { VAGUE } from './answers.ts';
import type { ColumnProfile, UnreadProfile } from './column-profile.ts';
import { tellsVoid } from './uncounted-rows.ts';

/** A field, and the heading that it is read from. */
interface ReadHeading {
  readonly field: Field;
  readonly heading: string;
}

/** A column that holds a further case of its row: a second decision, measure, child or adult. */
interface FurtherColumn {
  readonly profile: ColumnProfile;
  readonly field: Field;
  /** The heading that the field is read from; null where none is. */
  readonly read: string | null;
}

/** Fields that are the case itself, or its sum: under `Beslut tandvård` stands a decision of its own. */
const EVENTS: readonly Field[] = ['decision', 'measure_type', 'applied_amount', 'granted_amount'].map(getField);
/** Beside the decision of the row, and no further one of the export. */
const OTHER = /foregaende|tidigare|forra|forrige|narmast|forslag|yrkan/;
/** Words of a heading that tell which of several it is. */
const WHICH =
  /^(?:\d{1,2}|i{1,3}|iv|[abcd]|ett|tva|tre|fyra|forsta|andra|tredje|fjarde|ytterligare|annan|annat|sekundar[at]?|bi|extra|ovriga?|ovrigt|senaste|sista|nasta)$/;
const NEARLY_ALL = 0.9;
const HALF = 0.5;
/** Shorter names of a field are parts of other words. */
const SHORT = 5;

interface Named {
  /** The heading without what tells which. */
  readonly stem: string;
  /** What tells which: one number, or one word of order. */
  readonly which: string | null;
}

function nameOf(heading: string): Named {
  const words = heading
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .map(headingKey)
    // `Insats nr 2`, `2:a insatsen`
    .filter(
      (word, at, all) => word !== '' && word !== 'nr' && !(/^[ae]$/.test(word) && /^\d+$/.test(all[at - 1] ?? '')),
    );
  const found = words.filter((word) => WHICH.test(word));
  const stem = words.filter((word) => !WHICH.test(word)).join('');
  return { stem, which: found.length === 1 && stem !== '' ? found[0]! : null };
}

const named = new Map<string, ReadonlySet<string>>();

/** Every heading of a field, as its key. */
function namesOf(field: Field): ReadonlySet<string> {
  const known = named.get(field.id);
  if (known !== undefined) return known;
  const { headings, inSomeFiles } = vocabularyOf(field);
  const names = new Set([field.id, field.heading, ...headings, ...inSomeFiles].map(headingKey));
  named.set(field.id, names);
  return names;
}

/** The part of the distinct values that are answers of a field, where any of them says something; else 0. */
function answered(field: Field, { kind, values, more }: ColumnProfile): number {
  if (field.type === 'amount') return kind === 'number' ? 1 : 0;
  if (more || values.length === 0) return 0;
  const known = labelLookup(field);
  const all = closedValues(field);
  const read = values.flatMap(({ text }) => all[known(foldLabel(text)) ?? -1] ?? []);
  return read.some((value) => !VAGUE.has(value)) ? read.length / values.length : 0;
}

/** True where the values could stand in the field. */
function couldBe(field: Field, profile: ColumnProfile): boolean {
  const { kind } = profile;
  switch (field.type) {
    case 'enum':
      return kind === 'words' || answered(field, profile) >= HALF;
    case 'flag':
      return kind === 'flag';
    case 'date':
    case 'month':
    case 'period':
      return kind === 'date';
    case 'integer':
    case 'amount':
      return kind === 'number';
    case 'id':
      return kind === 'codes' || kind === 'number' || kind === 'words';
    case 'text':
      return field.of === 'decision' && (kind === 'words' || kind === 'codes');
  }
}

/** True where the heading names the field and something more: `Beslut tandvård`. */
const specifies = (field: Field, key: string): boolean =>
  !namesOf(field).has(key) && [...namesOf(field)].some((name) => name.length >= SHORT && key.includes(name));

/** `Tandvård beviljad`: what was granted, beside the word for it. */
const GRANTED = /bifall(?:en|et)?|bevilja[dts]e?|avslag(?:en|et)?/;
const SAME = /^(?:helt|delvis|del|jn|janej|ar|har|i|m|med|om|for|av|vid)*$/;

/**
 * True where the column tells of an event of its own: its heading names the field and something more, or it has
 * decisions under another heading, since granted and denied are said of nothing else; or yes and no under `Tandvård
 * beviljad`.
 */
function tellsOther(field: Field, profile: ColumnProfile): boolean {
  const key = headingKey(profile.heading);
  if (!EVENTS.includes(field) || OTHER.test(key)) return false;
  const isDecision = field.id === 'decision';
  if (isDecision && profile.kind === 'flag') return GRANTED.test(key) && !SAME.test(key.replace(GRANTED, ''));
  return (isDecision || specifies(field, key)) && answered(field, profile) >= NEARLY_ALL;
}

/** `Barn 1 kön`: its stem where it holds the sexes of children. */
const isChildsSex = (stem: string, profile: ColumnProfile): boolean =>
  /barn/.test(stem) && /kon(?!t)/.test(stem) && answered(getField('sex'), profile) >= NEARLY_ALL;

/**
 * The unread columns of a file that hold a further case of their row: another decision, measure, child or adult than
 * the one that is read. Known by their headings (that of the column that is read with a number, or the name of the
 * decision or measure with a word) and by their distinct values; where none is read, by two such headings.
 */
export function furtherColumns(
  unread: readonly UnreadProfile[],
  read: readonly ReadHeading[],
): readonly FurtherColumn[] {
  const open = unread.filter(({ profile }) => profile.kind !== 'none' && tellsVoid(profile).length === 0);
  const isRead = new Set(read.map(({ field }) => field.id));
  const beside = open.flatMap(({ profile }): readonly FurtherColumn[] => {
    const { stem, which } = nameOf(profile.heading);
    const twin = read.find(
      ({ field, heading }) =>
        which !== null &&
        (nameOf(heading).stem === stem || namesOf(field).has(stem)) &&
        couldBe(field, profile) &&
        nameOf(heading).which !== which,
    );
    const own = read.find(({ field }) => tellsOther(field, profile));
    const found = twin ?? own;
    return found ? [{ profile, field: found.field, read: found.heading }] : [];
  });
  const taken = new Set(beside.map(({ profile }) => profile));
  const alone = open
    .filter(({ profile }) => !taken.has(profile))
    .flatMap(({ profile }): readonly (FurtherColumn & { readonly group: string })[] => {
      const { stem, which } = nameOf(profile.heading);
      const group = (field: Field, name: string) => [{ profile, field, read: null, group: `${field.id} ${name}` }];
      if (which !== null && isChildsSex(stem, profile)) return group(getField('sex'), stem);
      const numbered = FIELDS.find(
        (field: Field) =>
          field.of !== 'record' &&
          (field.type === 'date' || field.type === 'enum') &&
          !isRead.has(field.id) &&
          namesOf(field).has(stem) &&
          couldBe(field, profile),
      );
      if (numbered !== undefined && which !== null) return group(numbered, '');
      const event = EVENTS.find(
        (field) =>
          !isRead.has(field.id) &&
          (tellsOther(field, profile) || (namesOf(field).has(stem) && answered(field, profile) >= NEARLY_ALL)),
      );
      return event ? group(event, '') : [];
    });
  const several = alone.filter(({ group }) => alone.filter((column) => column.group === group).length > 1);
  return [...beside, ...several];
}

/** `Maj` alone, or two of them, may be a name or the two ends of something. */
const FEWEST_MONTHS = 3;

/** The unread columns that stand for a month each, with a cross or an amount in it: the months of one row. */
export function monthColumns(unread: readonly UnreadProfile[]): readonly ColumnProfile[] {
  const headed = unread.flatMap(({ profile }) => {
    const found = monthOfHeading(profile.heading);
    return found === null ? [] : [{ ...found, profile }];
  });
  return headed
    .filter(
      ({ rest }) =>
        new Set(headed.filter((column) => column.rest === rest).map(({ month }) => month)).size >= FEWEST_MONTHS,
    )
    .map(({ profile }) => profile);
}

/** A month, or a quarter, that a heading names, and what else it says. */
interface HeadedMonth {
  readonly month: string;
  /** By `headingKey`. */
  readonly rest: string;
}

const DIGITS = /^(.*?)(?<!\d)((?:19|20)\d\d)[-/. _]?(0[1-9]|1[0-2])(?:[-/.]01)?$/u;
const NUMBERED = /^(?:m|man|manad|month)$/;
const QUARTER = /^(?:kv|kvartal|q)$/;

/**
 * The month of `2025-01`, `Bistånd 202501`, `Jan 2025`, `Utbetalt jan`, `Månad 1`, `Kv1 2025`; null for other headings.
 */
function monthOfHeading(heading: string): HeadedMonth | null {
  const text = heading.normalize('NFC').trim();
  const digits = DIGITS.exec(text);
  if (digits) return { month: `${digits[2]}-${digits[3]}`, rest: headingKey(digits[1]!) };
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word)) ?? '';
  const others = words.filter((word) => word !== year);
  const at = others.findIndex((word) => monthByName(word.toLowerCase()) !== null);
  if (at >= 0) {
    const rest = headingKey(others.filter((_, place) => place !== at && !/^\d{1,2}$/.test(others[place]!)).join(' '));
    return { month: `${year}-${monthByName(others[at]!.toLowerCase())}`, rest };
  }
  const [word, number] = others;
  if (others.length !== 2) return null;
  const key = headingKey(word!);
  const isMonth = NUMBERED.test(key) && /^(?:0?[1-9]|1[0-2])$/.test(number!);
  const isQuarter = QUARTER.test(key) && /^[1-4]$/.test(number!);
  return isMonth || isQuarter ? { month: `${year}-${isMonth ? '' : 'q'}${Number(number)}`, rest: '' } : null;
}
