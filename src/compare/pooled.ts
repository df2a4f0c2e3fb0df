import type { PooledRow } from '../model/audit-document.ts';
import { MISSING } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';
import { lineKey, tableKey } from '../model/line-id.ts';
import { findNamed } from '../model/named-figures.ts';
import type { ProtectedRelease } from '../model/release.ts';
import { adjustByBenjaminiHochberg } from '../stats/adjust-p.ts';
import { contrastGroups } from '../stats/groups/contrast.ts';
import type { GroupGap } from '../stats/groups/group-gap.ts';
import { averageGaps, LEAST_TO_AVERAGE } from '../stats/groups/random-effects.ts';
import { shrinkGaps } from '../stats/groups/shrink.ts';
import type { DraftGap, Storage } from './findings.ts';
import { marginOf } from './judging.ts';
import { comparingOf } from './kinds/all-kinds.ts';
import { store } from './rounding.ts';

/** With fewer of either sex in a group, its gap says nothing of how the groups differ. */
const LEAST_IN_GROUP = 10;

interface Group {
  readonly gap: DraftGap;
  readonly group: GroupGap;
}

interface Draft {
  readonly row: PooledRow;
  readonly contrasts: readonly (number | null)[];
  readonly storage: Storage;
}

/**
 * Every breakdown of an assessed share, rate or mean taken together, from three shown groups (`*others` counts as one,
 * the blank does not): the average gap, how much the groups differ, and from five groups each gap shrunk towards the
 * others. Ratios are pooled on the logarithm. Only shown lines are read. Method: docs/methods.md, "Groups".
 */
export function poolGroups(
  release: ProtectedRelease,
  indicators: readonly Indicator[],
  gaps: readonly DraftGap[],
): readonly PooledRow[] {
  const lines = new Map(
    release.lines.filter(({ by, shown }) => by !== null && shown).map((line) => [lineKey(line), line]),
  );
  const tables = new Map<string, Group[]>();
  for (const gap of gaps) {
    const { row } = gap;
    if (row.family !== 'breakdown' || row.status !== 'shown' || row.level === MISSING) continue;
    const indicator = indicators.find(({ id }) => id === row.indicator);
    const figure = indicator?.figures.find(({ stat }) => stat === row.stat);
    const line = lines.get(lineKey(row));
    const large = (row.n_women ?? 0) >= LEAST_IN_GROUP && (row.n_men ?? 0) >= LEAST_IN_GROUP;
    const group = figure && line && large && comparingOf(figure).group?.(line, row);
    if (!group) continue;
    const key = tableKey(row);
    tables.set(key, [...(tables.get(key) ?? []), { gap, group }]);
  }
  const drafts = [...tables.values()]
    // what is pooled of means of few people would tell them more finely than they are told
    .filter((groups) => groups.length >= LEAST_TO_AVERAGE && groups.every(({ gap }) => gap.step == null))
    .flatMap((groups) => pool(groups, indicators.find(({ id }) => id === groups[0]!.gap.row.indicator)!) ?? []);
  const ps = drafts.flatMap(({ contrasts }) => contrasts.flatMap((p) => p ?? []));
  const qs = [...adjustByBenjaminiHochberg(ps)];
  const guarded = release.mode === 'protected';
  return drafts.map((draft) => ({
    ...draft.row,
    groups: draft.row.groups.map((one, at) => {
      const q = draft.contrasts[at] === null ? null : qs.shift()!;
      return { ...one, contrast_q: q !== null && guarded && draft.storage !== 'exact' ? Number(q.toPrecision(2)) : q };
    }),
  }));
}

function pool(groups: readonly Group[], indicator: Indicator): Draft | null {
  const { row: first, storage: stored } = groups[0]!.gap;
  const { indicator: id, stat, period, by, estimand } = first;
  if (by === null || estimand === 'hazard_ratio') return null;
  const own = groups.map(({ group }) => group);
  const average = averageGaps(own);
  if (average.value === null) return null;
  const ratio = estimand !== 'difference';
  const kind = ratio ? 'ratio' : (indicator.margin?.kind ?? 'points');
  const margin = marginOf(indicator, findNamed(indicator, stat)?.scale === 'share' ? 'points' : kind);
  const drawn = shrinkGaps(own, 2 * (ratio ? Math.log(margin) : margin));
  // shares of shown counts need no rounding; what is pooled from them is stored like adjusted shares
  const storage: Storage = stored === 'exact' ? 'exact' : stored;
  // an average of differences of shares cannot lie outside −1 … 1, though its normal interval may
  const inside = (value: number) => (kind === 'points' && !ratio ? Math.max(-1, Math.min(1, value)) : value);
  const write = (value: number | null) =>
    value === null ? null : store(ratio ? Math.exp(value) : inside(value), storage);
  return {
    storage,
    contrasts: contrastGroups(own).map((one) => one?.p ?? null),
    row: {
      ...{ indicator: id, stat, period, by, estimand },
      mean: write(average.value),
      low: write(average.low),
      high: write(average.high),
      tau: average.tau2 === null ? null : Number(Math.sqrt(average.tau2).toPrecision(storage === 'exact' ? 12 : 2)),
      i2: average.i2 === null ? null : Number(average.i2.toFixed(3)),
      groups: groups.map(({ gap: { row } }, at) => ({
        level: row.level!,
        raw: store(row.value, storage)!,
        low: store(row.low, storage, 'down'),
        high: store(row.high, storage, 'up'),
        pooled: write(drawn.groups[at]?.value ?? null),
        pooled_low: write(drawn.groups[at]?.low ?? null),
        pooled_high: write(drawn.groups[at]?.high ?? null),
        contrast_q: null,
      })),
    },
  };
}
