import type { UnreadProfile } from '../asked-columns.ts';
import { type ColumnProfile, type ColumnProfiler, createProfiler } from '../column-profile.ts';
import { headingKey } from '../headings/heading-key.ts';
import type { OpenedFile } from './open-file.ts';
import type { FilePlan } from './plan-columns.ts';

/** Filled cells by which a column is known well enough: reading stays as fast as it was. */
const CELLS = 2000;

/** The values of the columns that are not read, and of those that are read as ids. */
export interface SeenColumns {
  readonly see: ColumnProfiler['see'];
  /** Those that are not read, and that nobody has said are to stay so. */
  unread(): readonly UnreadProfile[];
  /** Those that are read as ids, by their place. */
  ids(): ReadonlyMap<number, ColumnProfile>;
}

/** Looks at the values of the columns of which no reading tells whether they are what they are called. */
export function createUnreadColumns(
  { headings, match, mapping }: OpenedFile,
  { planned, fates, ids }: Pick<FilePlan, 'planned' | 'fates' | 'ids'>,
): SeenColumns {
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
    ids: () =>
      new Map(
        profiler
          .profiles()
          .flatMap((profile, at) => (at < places.length ? [] : [[coded[at - places.length]!, profile] as const])),
      ),
    unread: () =>
      profiler
        .profiles()
        .slice(0, places.length)
        .map((profile, at) => ({
          profile,
          suggested: fieldAt(places[at]!),
          lookalike: match.lookalikes.find(({ index }) => index === places[at])?.field ?? null,
        })),
  };
}
