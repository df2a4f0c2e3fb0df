import { headingKey, headingKeys } from '../headings/heading-text.ts';
import type { FilePlan } from '../reader/columns/plan-columns.ts';
import type { OpenedFile } from '../reader/files/opened-file.ts';
import { leaveOutWords } from '../reader/rows/row-tally.ts';
import { type ColumnProfile, type ColumnProfiler, createProfiler, type UnreadProfile } from './column-profile.ts';
import { headsNoAid, REASONS, TELLING_FIELDS } from './no-aid.ts';
import { watchCodes } from './person-codes.ts';
import { headsApart, headsVoid } from './uncounted-rows.ts';

/** Filled cells by which a column is known well enough: reading stays as fast as it was. */
const CELLS = 2000;

/** What columns hold, whatever they are called. */
interface SeenColumns {
  /** Those that are not read, and that nobody has said are to stay so. */
  readonly unread: readonly UnreadProfile[];
  /** Those that are read as ids, by their place. */
  readonly ids: ReadonlyMap<number, ColumnProfile>;
  /** Those that are read as a field of {@link TELLING_FIELDS}, and of which nobody has said which rows count. */
  readonly telling: readonly TellingProfile[];
}

/** A column that is read, and the field. */
export interface TellingProfile {
  readonly field: string;
  readonly profile: ColumnProfile;
}

/** Looks at the values of the columns of which no reading tells whether they are what they are called. */
export function watchColumns(
  { headings, match, mapping }: OpenedFile,
  { planned, fates, ids }: Pick<FilePlan, 'planned' | 'fates' | 'ids'>,
): { readonly see: ColumnProfiler['see']; found(): SeenColumns } {
  const read = new Set(planned.flatMap(({ column }) => column.sources));
  const ignored = headingKeys(mapping.ignore);
  const fieldAt = (place: number) => match.columns.find(({ index }) => index === place)?.field ?? null;
  // of two columns for one field it is asked which
  const isTwin = (place: number) => match.columns.filter(({ field }) => field === fieldAt(place)).length > 1;
  const places = headings.flatMap((heading, place) => {
    const key = headingKey(heading);
    const isSettled = read.has(place) || fates[place] === 'dropped' || ignored.has(key) || isTwin(place);
    return key === '' || isSettled ? [] : [place];
  });
  const coded = [...ids];
  const leftOut = leaveOutWords(mapping);
  const telling = planned.flatMap(({ column: { field, source } }) =>
    source >= 0 && TELLING_FIELDS.includes(field.id) && leftOut(headings[source]!) === undefined
      ? [{ field: field.id, place: source }]
      : [],
  );
  // a withdrawn row may come late, and its column is looked at to the end
  const reasons = new Set(telling.filter(({ field }) => REASONS.includes(field)).map(({ place }) => place));
  const isLate = (place: number) =>
    [headsVoid, headsNoAid, headsApart].some((heads) => heads(headings[place]!)) || reasons.has(place);
  const cells = (place: number) => (isLate(place) ? Number.POSITIVE_INFINITY : CELLS);
  const codes = watchCodes(mayBePeople(planned) ? places : [], traitsOf(planned));
  const profiler = createProfiler(headings, [...places, ...coded, ...telling.map(({ place }) => place)], cells);
  return {
    see(record) {
      profiler.see(record);
      codes.see(record);
    },
    found() {
      const profiles = profiler.profiles();
      return {
        unread: places.map((place, at) => ({
          profile: profiles[at]!,
          suggested: fieldAt(place),
          lookalike: match.lookalikes.find(({ index }) => index === place)?.field ?? null,
          ofPerson: codes.arePeople(place),
        })),
        ids: new Map(coded.map((place, at) => [place, profiles[places.length + at]!])),
        telling: telling.map(({ field }, at) => ({ field, profile: profiles[places.length + coded.length + at]! })),
      };
    },
  };
}

/** With a code of the person, or of the case, it is known which rows are of one. */
const mayBePeople = (planned: FilePlan['planned']): boolean =>
  !planned.some(({ column: { field } }) => field.id === 'person_id' || field.id === 'case_id');

/** What a person is once and for all; without a sex the file is not read. */
function traitsOf(planned: FilePlan['planned']): readonly number[] {
  const at = (id: string) => planned.flatMap(({ column: { field, source } }) => (field.id === id ? [source] : []));
  const sexes = at('sex').filter((source) => source >= 0);
  return sexes.length === 0 ? [] : [...sexes, ...at('birth_year').filter((source) => source >= 0)];
}
