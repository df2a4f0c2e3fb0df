import type { UnreadProfile } from '../asked-columns.ts';
import { type ColumnProfile, type ColumnProfiler, createProfiler } from '../column-profile.ts';
import { headingKey } from '../headings/heading-key.ts';
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
  const ignored = new Set(mapping.ignore.map(headingKey));
  const fieldAt = (place: number) => match.columns.find(({ index }) => index === place)?.field ?? null;
  // of two columns for one field it is asked which
  const isTwin = (place: number) => match.columns.filter(({ field }) => field === fieldAt(place)).length > 1;
  const places = headings.flatMap((heading, place) => {
    const key = headingKey(heading);
    const isSettled = read.has(place) || fates[place] === 'dropped' || ignored.has(key) || isTwin(place);
    return key === '' || isSettled ? [] : [place];
  });
  const coded = [...ids];
  const profiler = createProfiler(headings, [...places, ...coded], CELLS);
  return {
    see: profiler.see,
    found() {
      const profiles = profiler.profiles();
      return {
        unread: places.map((place, at) => ({
          profile: profiles[at]!,
          suggested: fieldAt(place),
          lookalike: match.lookalikes.find(({ index }) => index === place)?.field ?? null,
        })),
        ids: new Map(coded.map((place, at) => [place, profiles[places.length + at]!])),
      };
    },
  };
}
