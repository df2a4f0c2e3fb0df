import { codedError, type ErrorKey } from '../../errors/catalogue.ts';
import type { EarlierRelease, Ledger } from '../../model/ledger-file.ts';

/** A release that is about to be made. */
export interface NewRelease {
  /** Both days included, ISO. */
  readonly span: Ledger['span'];
  readonly scope: string | null;
  readonly threshold: number;
}

/** The earlier releases that a new one has to agree with. */
export interface Place {
  /** Of the same span. */
  readonly same: readonly EarlierRelease[];
  /** Of whole quarters within the calendar year that is the new span. */
  readonly within: readonly EarlierRelease[];
}

/**
 * Where a release stands among the earlier ones: the spans of one scope are equal or disjoint, or the new one is a calendar
 * year that holds whole quarters. Revised releases are outside the guarantee, and are passed over.
 * @throws CodedError 6 `span-overlaps`, `scope-overlaps`, `threshold-lowered`
 */
export function placeRelease(earlier: readonly EarlierRelease[], { span, scope, threshold }: NewRelease): Place {
  const met = earlier.filter(
    ({ ledger }) => !ledger.revised && ledger.span.from <= span.to && span.from <= ledger.span.to,
  );
  // two named parts are other people; a part and the whole are not
  const other = met.find(({ ledger }) => ledger.scope !== scope && (ledger.scope === null || scope === null));
  if (other) throw refuse('scope-overlaps', other);
  const own = met.filter(({ ledger }) => ledger.scope === scope);
  const same = own.filter(({ ledger }) => ledger.span.from === span.from && ledger.span.to === span.to);
  const within: EarlierRelease[] = [];
  for (const one of own.filter((each) => !same.includes(each))) {
    const { from, to } = one.ledger.span;
    if (from <= span.from && span.to <= to) {
      // the longer span came out beside this one, which may be repeated as it is
      if (same.length > 0) continue;
      throw refuse('span-overlaps.within', one);
    }
    if (!isYear(span) || from < span.from || to > span.to || !isOfQuarters(one.ledger.span))
      throw refuse('span-overlaps.running', one);
    within.push(one);
  }
  const lower = own.find(({ ledger }) => threshold < ledger.threshold);
  if (lower) throw codedError('threshold-lowered', { ...holesOf(lower), threshold: lower.ledger.threshold });
  return { same, within };

  function refuse(key: 'scope-overlaps' | 'span-overlaps.within' | 'span-overlaps.running', one: EarlierRelease) {
    const code: ErrorKey = key;
    return codedError(code, { ...holesOf(one), new_from: span.from, new_to: span.to });
  }
}

/** What a message says of an earlier release. */
export const holesOf = ({ folder, ledger }: EarlierRelease) => ({
  folder,
  from: ledger.span.from,
  to: ledger.span.to,
});

const isYear = ({ from, to }: Ledger['span']): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);

const isOfQuarters = ({ from, to }: Ledger['span']): boolean =>
  /-(01|04|07|10)-01$/.test(from) && /-(03-31|06-30|09-30|12-31)$/.test(to);
