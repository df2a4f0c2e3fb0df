import { FIELDS, type Field } from '../model/fields.ts';
import { compareNames, likeness } from '../text/comparing.ts';
import { vocabularyOf } from './field-vocabulary.ts';
import { headingKey, headingKeys } from './headings/heading-text.ts';
import { type ColumnProfile, createProfiler } from './questions/column-profile.ts';
import { type ExportFiles, openFile } from './reader/files/open-files.ts';
import { labelLookup } from './values/label-table.ts';
import { type CountedLabel, foldLabel, printableLabels } from './values/label-text.ts';
import { isBlankWord } from './values/yes-no-or-blank.ts';

/**
 * Looks at the values of every column of a file but the dropped ones, which are empty here.
 * @throws CodedError 2 or 3 as openFile
 */
export async function profileColumns(
  path: string,
  drop: readonly string[],
  { signal, ...how }: Pick<ExportFiles, 'stdin' | 'sources' | 'signal'> = {},
): Promise<readonly ColumnProfile[]> {
  const file = await openFile(path, { mapping: null, drop, signal, ...how });
  const unseen = headingKeys(drop);
  const places = file.headings.flatMap((heading, place) => (unseen.has(headingKey(heading)) ? [] : [place]));
  const profiler = createProfiler(file.headings, places);
  await file.walk({
    signal,
    onBytes() {},
    onRow(record) {
      if (!record.broken && record.fields <= file.headings.length + 1) profiler.see(record);
    },
  });
  const seen = profiler.profiles();
  return file.headings.map((heading, place) => seen[places.indexOf(place)] ?? empty(heading));
}

const empty = (heading: string): ColumnProfile => ({
  heading,
  rows: 0,
  filled: 0,
  distinct: 0,
  more: false,
  kind: 'none',
  values: [],
});

/**
 * `likely`: heading and values both say so. `perhaps`: one of them does. `doubtful`: the heading is a little like it.
 */
export type Sureness = 'likely' | 'perhaps' | 'doubtful';

/** A field that an unread column may be. */
export interface Proposal {
  readonly field: Field;
  readonly sure: Sureness;
}

const LIKELY = 0.75;
const PERHAPS = 0.55;
const DOUBTFUL = 0.45;
/** Taken off where no value is a word of the field. */
const STRANGE = 0.1;
const MOST = 3;

/**
 * The fields that an unread column is likeliest to be, the likeliest first, at most three: by its heading, and by
 * whether its values could stand in the field.
 * @param taken fields that other columns are read as, and what the heading only looks like
 */
export function proposeFields(profile: ColumnProfile, taken: ReadonlySet<string>): readonly Proposal[] {
  if (profile.kind === 'none') return [];
  return FIELDS.filter(({ id }) => !taken.has(id))
    .flatMap((field) => {
      const fit = fits(field, profile);
      const named = closeness(field, profile.heading) - (fit === 'maybe' ? STRANGE : 0);
      const like = Math.max(named, fit === 'proved' ? PERHAPS : 0);
      return fit === 'no' || like < DOUBTFUL ? [] : [{ field, like, fit }];
    })
    .sort((a, b) => b.like - a.like || compareNames(a.field.heading, b.field.heading))
    .slice(0, MOST)
    .map(({ field, like, fit }) => ({
      field,
      sure: like >= LIKELY && fit !== 'maybe' ? 'likely' : like >= PERHAPS ? 'perhaps' : 'doubtful',
    }));
}

/** How like the heading is to the likest of the field's names, 0–1. A name inside a longer heading is much like it. */
function closeness(field: Field, heading: string): number {
  const { headings, inSomeFiles } = vocabularyOf(field);
  const key = headingKey(heading);
  const names = [field.id, field.heading, ...headings, ...inSomeFiles].map(headingKey);
  const words = heading.split(/[^\p{L}\p{N}]+/u).map(headingKey);
  if (names.some((name) => name.length >= SHORT && words.includes(name))) return 0.7;
  return Math.max(
    ...names.map((name) => Math.max(isPart(name, key) ? 0.6 : isPart(key, name) ? 0.5 : 0, likeness(key, name))),
  );
}

/** Fewest letters of a word that may be found inside another. */
const WORD = 5;
/** And of one that stands by itself in a heading of several. */
const SHORT = 3;
const isPart = (part: string, whole: string): boolean => part.length >= WORD && whole.includes(part);

/** So few numbers may be codes of a list (1 and 2 for sex). */
const FEW_CODES = 12;

/** Whether the values could stand in the field: `proved` where every one is a word of it, and of few other fields. */
function fits(field: Field, { kind, values }: ColumnProfile): 'proved' | 'yes' | 'maybe' | 'no' {
  switch (field.type) {
    case 'flag':
      return kind === 'flag' ? 'yes' : kind === 'words' ? 'maybe' : 'no';
    case 'enum': {
      if (kind === 'date' || kind === 'codes') return 'no';
      const known = labelLookup(field);
      const read = values.filter(({ text }) => known(foldLabel(text)) !== undefined).length;
      if (read === values.length && read > 1 && kind === 'words') return 'proved';
      return read > 0 ? 'yes' : kind === 'words' || values.length <= FEW_CODES ? 'maybe' : 'no';
    }
    case 'date':
    case 'month':
    case 'period':
      return kind === 'date' || (kind === 'number' && field.type !== 'date') ? 'yes' : 'no';
    case 'integer':
    case 'amount':
      return kind === 'number' || (kind === 'date' && field.id.endsWith('birth_year')) ? 'yes' : 'no';
    case 'id':
      return kind === 'codes' || kind === 'words' || kind === 'number' ? 'yes' : 'no';
    case 'text':
      return kind === 'words' || kind === 'codes' ? 'yes' : 'no';
  }
}

/** Values of a column that the closed field does not know and that may be named, quoted; none for other fields. */
export function unknownLabels(values: readonly CountedLabel[], field: Field): readonly string[] {
  if (field.type !== 'enum' && field.type !== 'flag') return [];
  const known = labelLookup(field);
  return printableLabels(
    values.filter(({ text }) => known(foldLabel(text)) === undefined && !isBlankWord(foldLabel(text))),
  );
}
