import type { UnreadProfile } from '../asked-columns.ts';
import { type ColumnProfile, type ColumnProfiler, createProfiler } from '../column-profile.ts';
import { headingKey, headingKeys } from '../headings/heading-key.ts';
import { ANY, headsVoid } from '../tells-void.ts';
import { foldLabel } from '../values/fold-label.ts';
import { BELOW_NOUGHT, isBelowNought } from '../values/negative-amounts.ts';
import { leaveOutWords } from './leave-out.ts';
import type { OpenedFile } from './open-file.ts';
import type { FilePlan } from './plan-columns.ts';

/** Filled cells by which a column is known well enough: reading stays as fast as it was. */
const CELLS = 2000;

/** What columns hold, whatever they are called. */
export interface SeenColumns {
  /** Those that are not read, and that nobody has said are to stay so. */
  readonly unread: readonly UnreadProfile[];
  /** Those that are read as ids, by their place. */
  readonly ids: ReadonlyMap<number, ColumnProfile>;
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
  // a withdrawn row may come late, and its column is looked at to the end
  const cells = (place: number) => (headsVoid(headings[place]!) ? Number.POSITIVE_INFINITY : CELLS);
  const leftOut = leaveOutWords(mapping);
  const profiler = createProfiler(headings, [...places, ...coded], cells);
  return {
    see: profiler.see,
    found() {
      const profiles = profiler.profiles();
      return {
        unread: places.map((place, at) => ({
          profile: without(profiles[at]!, leftOut(headings[place]!)),
          suggested: fieldAt(place),
          lookalike: match.lookalikes.find(({ index }) => index === place)?.field ?? null,
        })),
        ids: new Map(coded.map((place, at) => [place, profiles[places.length + at]!])),
      };
    },
  };
}

/** What is left of a column once the rows that the mapping leaves out by its words are gone. */
function without(profile: ColumnProfile, words: ReadonlySet<string> | undefined): ColumnProfile {
  if (words === undefined) return profile;
  const values = words.has(ANY)
    ? []
    : profile.values.filter(
        ({ text }) => !words.has(foldLabel(text)) && !(words.has(BELOW_NOUGHT) && isBelowNought(text)),
      );
  const filled = values.reduce((sum, { rows }) => sum + rows, 0);
  return { ...profile, values, filled, distinct: values.length, kind: values.length === 0 ? 'none' : profile.kind };
}
