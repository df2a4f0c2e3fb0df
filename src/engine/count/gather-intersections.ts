import type { CountedSet, JointUnits, SetIntersections } from '../../model/set-intersections.ts';
import { SEXES } from '../../model/sex.ts';
import type { Unit } from '../../model/unit.ts';
import { isIn, WORD } from './set-words.ts';

/** Units of one person that are alike in everything asked about. */
export interface IntersectionRow {
  /** Rows of one person (case) stand together; where every unit is one person it says nothing. */
  readonly key: number | bigint | string;
  /** Place in `SEXES`. */
  readonly sex: number;
  /** Level of each field of the plan. */
  readonly levels: readonly string[];
  /** Bit `n % WORD` of word `n / WORD`: the units are in set `n`. */
  readonly words: readonly number[];
  readonly units: number;
}

interface IntersectionPlan {
  readonly unit: Unit;
  /** Sets by number, each under every name that it has. */
  readonly sets: readonly (readonly CountedSet[])[];
  /** Columns that each set's condition reads. */
  readonly reads: readonly (readonly string[])[];
  /** Numbers of the sets of own indicators. */
  readonly own: readonly number[];
  readonly fields: readonly string[];
  readonly alone: boolean;
  readonly cap: number;
}

interface Joint extends JointUnits {
  units: number;
}

interface Numbers {
  readonly counts: Uint16Array;
  /** Bits of counts that have not reached the cap. */
  readonly open: Int32Array;
}

const WHOLE = -1;
const KINDS = 3;
const at = (sex: number, field: number, level: string): string => `${sex}|${field}|${level}`;

/** Adds rows up to what can be asked of {@link SetIntersections}. Rows come in the order of their keys. */
export function gatherIntersections(plan: IntersectionPlan, rows: Iterable<IntersectionRow>): SetIntersections {
  const { sets, own, fields, cap, alone } = plan;
  const width = Math.ceil(sets.length / WORD);
  const names = new Map(sets.flatMap((all, at) => all.map((set) => [nameOf(set), at] as const)));
  const places = new Map<string, Numbers>();
  const levels = fields.map(() => new Set<string>());
  const joint = new Map<string, Map<string, Joint>>();
  const any = new Int32Array(KINDS * own.length * width);

  let run: IntersectionRow[] = [];
  for (const row of rows) {
    const [first] = run;
    if (first && (alone || first.key !== row.key || first.sex !== row.sex)) close();
    run.push(row);
    remember(row);
  }
  close();

  return {
    unit: plan.unit,
    cap,
    alone,
    find: (set) => names.get(nameOf(set)),
    reads: (set) => plan.reads[set] ?? [],
    levels: (by) => [...(levels[fields.indexOf(by)] ?? [])],
    people: (sex, first, second, place) => {
      const field = place === undefined ? WHOLE : fields.indexOf(place.by);
      const found = places.get(at(SEXES.indexOf(sex), field, place?.level ?? ''));
      const count = (kind: number) =>
        found?.counts[(kind * own.length + own.indexOf(first)) * sets.length + second] ?? 0;
      return { both: count(0), first: count(1), second: count(2) };
    },
    joint: (sex, list) => {
      const number = SEXES.indexOf(sex);
      const wanted = list?.map(({ by, level }) => at(number, fields.indexOf(by), level)) ?? [at(number, WHOLE, '')];
      return wanted.flatMap((place) => [...(joint.get(place)?.values() ?? [])]);
    },
  };

  function remember({ sex, levels: standing, words, units }: IntersectionRow): void {
    const key = words.join();
    const listed = sets.flatMap((_, set) => (isIn(words, set) ? [set] : []));
    for (let field = WHOLE; field < fields.length; field++) {
      const place = at(sex, field, field === WHOLE ? '' : standing[field]!);
      const there = joint.get(place) ?? new Map<string, Joint>();
      joint.set(place, there);
      const known = there.get(key);
      if (known) known.units += units;
      else there.set(key, { sets: listed, units });
    }
  }

  /** Counts the person whose rows have been gathered: as a whole, and in each group that she stands in. */
  function close(): void {
    const [first] = run;
    if (!first) return;
    const times = alone ? first.units : 1;
    count(at(first.sex, WHOLE, ''), run, times);
    fields.forEach((_, field) => {
      for (const level of new Set(run.map((row) => row.levels[field]!))) {
        levels[field]!.add(level);
        const there = run.filter((row) => row.levels[field] === level);
        count(at(first.sex, field, level), there, times);
      }
    });
    run = [];
  }

  function count(place: string, units: readonly IntersectionRow[], times: number): void {
    any.fill(0);
    for (const { words } of units)
      own.forEach((set, x) => {
        const inside = isIn(words, set);
        for (let w = 0; w < width; w++) {
          const all = w === width - 1 ? 2 ** (sets.length - w * WORD) - 1 : 2 ** WORD - 1;
          if (!inside) any[(2 * own.length + x) * width + w]! |= words[w]!;
          else {
            any[x * width + w]! |= words[w]!;
            any[(own.length + x) * width + w]! |= ~words[w]! & all;
          }
        }
      });
    let numbers = places.get(place);
    if (!numbers) {
      numbers = {
        counts: new Uint16Array(KINDS * own.length * sets.length),
        open: new Int32Array(KINDS * own.length * width).fill(-1),
      };
      places.set(place, numbers);
    }
    const { counts, open } = numbers;
    for (let i = 0; i < any.length; i++) {
      let bits = any[i]! & open[i]!;
      while (bits !== 0) {
        const low = 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const where = Math.floor(i / width) * sets.length + (i % width) * WORD + low;
        counts[where] = Math.min(cap, counts[where]! + times);
        if (counts[where] === cap) open[i]! &= ~(1 << low);
      }
    }
  }
}

const nameOf = ({ indicator, stat, side }: CountedSet): string => `${indicator} ${stat} ${side}`;
