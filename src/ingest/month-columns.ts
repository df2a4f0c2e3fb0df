import type { UnreadProfile } from './asked-columns.ts';
import type { ColumnProfile } from './column-profile.ts';
import { monthOfHeading } from './headings/month-of-heading.ts';

/** `Maj` alone, or two of them, may be a name or the two ends of something. */
const FEWEST = 3;

/** The unread columns that stand for a month each, with a cross or an amount in it: the months of one row. */
export function monthColumns(unread: readonly UnreadProfile[]): readonly ColumnProfile[] {
  const headed = unread.flatMap(({ profile }) => {
    const found = monthOfHeading(profile.heading);
    return found === null ? [] : [{ ...found, profile }];
  });
  return headed
    .filter(({ rest }) => new Set(headed.filter((one) => one.rest === rest).map(({ month }) => month)).size >= FEWEST)
    .map(({ profile }) => profile);
}
