import type { UnreadProfile } from '../asked-columns.ts';
import { type ColumnProfiler, createProfiler } from '../column-profile.ts';
import { headingKey } from '../headings/heading-key.ts';
import type { OpenedFile } from './open-file.ts';
import type { FilePlan } from './plan-columns.ts';

/** Filled cells by which an unread column is known well enough: reading stays as fast as it was. */
const CELLS = 2000;

/** Looks at the values of the columns that are not read, and that nobody has said are to stay so. */
export function createUnreadColumns(
  { headings, match, mapping }: OpenedFile,
  { planned, fates }: Pick<FilePlan, 'planned' | 'fates'>,
): { readonly see: ColumnProfiler['see']; found(): readonly UnreadProfile[] } {
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
  const profiler = createProfiler(headings, places, CELLS);
  return {
    see: profiler.see,
    found: () =>
      profiler.profiles().map((profile, at) => ({
        profile,
        suggested: fieldAt(places[at]!),
        lookalike: match.lookalikes.find(({ index }) => index === places[at])?.field ?? null,
      })),
  };
}
