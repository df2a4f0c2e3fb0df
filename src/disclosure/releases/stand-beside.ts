import { codedError } from '../../errors/catalogue.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { EarlierRelease, Ledger } from '../../model/ledger-file.ts';
import type { Protected } from '../../model/protected.ts';
import type { Remark } from '../../model/records.ts';
import { type Per, type Period, settlePeriods, type Window } from '../../model/window.ts';
import type { Published } from '../rule/published.ts';
import type { ProtectOptions } from '../rule/rule.ts';
import { checkOrders, checkSame } from './check-ledger.ts';
import { findPublished, periodsBeside } from './find-published.ts';
import { placeRelease } from './place-release.ts';
import { writeLedger } from './write-ledger.ts';

/** What is asked of a release that may have earlier ones. */
export interface AskedRelease {
  /** Releases that are out. */
  readonly history?: readonly EarlierRelease[];
  /** Recounts the headlines of a span that is out, and nothing else. */
  readonly revise?: boolean;
  /** The part of the municipality that the export is about; null: all of it. */
  readonly scope?: string | null;
  readonly per?: Per | null;
}

/** A release among the earlier ones. */
export interface Standing {
  /** The periods to count, `all` first. */
  readonly periods: readonly Period[];
  /** What the page has to say of it. */
  readonly remarks: readonly Remark[];
  /** What `protect` has to know of the earlier ones. */
  readonly optionsFor: (indicators: readonly Indicator[]) => ProtectOptions;
  /**
   * The ledger of the finished release; null for an internal audit.
   * @throws CodedError 6 where it contradicts an earlier one
   */
  readonly enter: (document: Protected<AuditDocument>, indicators: readonly Indicator[]) => Ledger | null;
}

/**
 * Places a release among the earlier ones (docs/disclosure.md, "Releases over time"). Nothing is out for an internal audit.
 * @throws CodedError 6 where its span cannot come out beside theirs · 2 `nothing-to-revise`
 */
export function standBeside(asked: AskedRelease, window: Window, options: ProtectOptions): Standing {
  const { revise = false, scope = null, per = null } = asked;
  const earlier = options.internal ? [] : (asked.history ?? []);
  const span = { from: window.from, to: window.to };
  const { same, within } = placeRelease(earlier, { span, scope, threshold: options.threshold });
  if (revise && same.length === 0) throw codedError('nothing-to-revise');
  // a year that holds published parts is counted by quarter or month, so that all its parts are known
  const periods =
    within.length > 0
      ? periodsBeside(settlePeriods(window, per === 'month' ? per : 'quarter'), within)
      : settlePeriods(window, revise ? 'none' : per);
  const published = (indicators: readonly Indicator[]): Published | null =>
    within.length > 0 || revise ? findPublished(within, periods, indicators, revise ? same : []) : null;
  const codes = [
    ...(revise ? (['revised'] as const) : []),
    ...(within.length > 0 ? (['beside-published'] as const) : []),
  ];
  return {
    periods,
    remarks: codes.map((code) => ({ code, fields: [] })),
    optionsFor: (indicators) => {
      const out = published(indicators);
      return out === null ? options : { ...options, published: out };
    },
    enter: (document, indicators) => {
      if (options.internal) return null;
      const ledger = writeLedger(document, indicators, { revised: revise });
      checkOrders(ledger, earlier);
      if (!revise) checkSame(ledger, same);
      return ledger;
    },
  };
}
