import type { BalanceRow, ResultRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang, same, type Text } from '../../text/text.ts';
import type { CountedNoun } from '../words/nouns.ts';
import { apart, balanceWords, bases, missingWords, notAsked, notAskedOfPeople } from '../words/rows-and-cases.ts';
import { fieldName } from './names.ts';
import { findNouns, joinWords, writeCounted } from './nouns.ts';

type Part = BalanceRow['apart'][number];

const NOUN: Readonly<Record<Unit, CountedNoun>> = {
  person: 'people',
  field: 'people',
  child: 'children',
  couple: 'couples',
  decision: 'decisions',
  spell: 'spells',
  measure: 'measures',
  case: 'households',
};

/** Where the rest of the cases are is told from here on. */
const MUCH = 0.05;
const MANY = 20;

/**
 * `104 av 224 beslut räknas: 80 …, 40 …`, largest first; null where next to all cases are counted. `persons`: where
 * numbers are rounded, those counted are the persons behind them.
 */
export function writeBalance(told: readonly BalanceRow[], unit: Unit, lang: Lang, persons = false): string | null {
  const rows = told.map(setUnknownApart);
  const [cases, counted] = [sum(rows, (row) => row.cases), sum(rows, (row) => row.counted)];
  const left = cases - counted;
  if (left <= 0 || (left <= MANY && left <= cases * MUCH)) return null;
  const about = aboutOf(rows);
  const parts = joinParts(rows).map((part) => writePart(part, about, unit, lang));
  const apart = persons && rows.some((row) => row.rounded_to !== null) ? 'personsApart' : 'countedApart';
  return fill(balanceWords[parts.length === 0 ? 'counted' : apart], {
    counted: writeNumber(counted, lang),
    all: about(writeCounted(cases, NOUN[unit], lang)),
    parts: joinWords(parts, lang),
  })[lang];
}

/**
 * `55 av 240 personer saknar uppgift om biståndets början och räknas inte`: those whom the question concerns, or may
 * concern, and whom it lost; null where they are not much.
 */
export function writeLoss(rows: readonly BalanceRow[], unit: Unit, lang: Lang): string | null {
  if (!isMuch(rows)) return null;
  const about = aboutOf(rows);
  const lost = joinParts(rows).filter(({ reason }) => reason !== 'not_asked');
  const cases = lost.reduce((all, part) => all + part.cases, 0);
  const [only] = lost;
  const alone = lost.length === 1 && only !== undefined;
  const parts = lost.map((part) => writePart(part, about, unit, lang));
  return fill(alone ? balanceWords.lost : balanceWords.lostApart, {
    cases: about(writeNumber(cases, lang), 'aboutFirst'),
    all: about(
      writeCounted(
        sum(rows, (row) => row.cases),
        NOUN[unit],
        lang,
      ),
    ),
    said: alone ? sayPart(only, unit) : '',
    parts: joinWords(parts, lang),
  })[lang];
}

function writePart(part: Part, about: About, unit: Unit, lang: Lang): string {
  return fill(balanceWords.part, { cases: about(writeNumber(part.cases, lang)), said: sayPart(part, unit) })[lang];
}

const sum = (rows: readonly BalanceRow[], pick: (row: BalanceRow) => number) =>
  rows.reduce((all, row) => all + pick(row), 0);

/** Puts `omkring` before a number where numbers were rounded. */
type About = (number: string, place?: 'about' | 'aboutFirst') => Text;

function aboutOf(rows: readonly BalanceRow[]): About {
  const rounded = rows.some((row) => row.rounded_to !== null);
  return (number, place = 'about') => (rounded ? fill(balanceWords[place], { number }) : same(number));
}

/** The parts of both sexes together, largest first. */
function joinParts(rows: readonly BalanceRow[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const part of rows.flatMap((row) => row.apart)) {
    const key = `${part.reason} ${part.about}`;
    parts.set(key, { ...part, cases: (parts.get(key)?.cases ?? 0) + part.cases });
  }
  return [...parts.values()].filter((part) => part.cases > 0).sort((a, b) => b.cases - a.cases);
}

/**
 * Between what the share lies whatever the answers were that could not be read: all no, or all yes. Null where every
 * answer was read, and for figures that are no shares of cases.
 */
export function writeBounds(
  rows: readonly BalanceRow[],
  sides: readonly (ResultRow | undefined)[],
  unit: Unit,
  lang: Lang,
) {
  const { theWomen, theMen } = findNouns(unit);
  const bounds = sides.map((side) => {
    const row = rows.find(({ sex }) => sex === side?.sex);
    const unread = (row?.apart ?? []).reduce(
      (sum, one) => (one.reason === 'not_understood' ? sum + one.cases : sum),
      0,
    );
    if (side?.count == null || side.n == null || side.n + unread === 0) return null;
    const all = side.n + unread;
    return { unread, low: writeShare(side.count / all, lang), high: writeShare((side.count + unread) / all, lang) };
  });
  const [women, men] = bounds;
  if (!women || !men || women.unread + men.unread === 0) return null;
  return fill(balanceWords.bounds, {
    women_low: women.low,
    women_high: women.high,
    men_low: men.low,
    men_high: men.high,
    the_w: theWomen,
    the_m: theMen,
  })[lang];
}

/** More than one case in twenty that the question concerns, or may concern, is not counted. */
export function isMuch(rows: readonly BalanceRow[]): boolean {
  const parts = rows.flatMap((row) => row.apart);
  const lost = parts.reduce((sum, { reason, cases }) => (reason === 'not_asked' ? sum : sum + cases), 0);
  return lost > rows.reduce((sum, { cases }) => sum + cases, 0) * MUCH;
}

function sayPart({ reason, about }: Part, unit: Unit): Text {
  const people = unit === 'person' || unit === 'field';
  if (reason === 'not_asked')
    return (people ? notAskedOfPeople[about ?? ''] : undefined) ?? notAsked[about ?? ''] ?? apart.not_asked;
  return fill(apart[reason], { field: about === null ? balanceWords.it : fieldName(about) });
}

/** Those whose sex is not registered are counted by no figure: they stand apart. */
export function setUnknownApart(row: BalanceRow): BalanceRow {
  if (row.sex !== 'unknown' || row.counted === 0) return row;
  const apart = [...row.apart, { reason: 'not_registered', about: 'sex', cases: row.counted } as const];
  return { ...row, counted: 0, apart };
}

type Sides = readonly [women: CountedNoun, men: CountedNoun];

/** What is counted of each sex. */
const COUNTED: Readonly<Record<Unit | 'persons', Sides>> = {
  persons: ['women', 'men'],
  person: ['women', 'men'],
  child: ['girls', 'boys'],
  couple: ['couples', 'couples'],
  decision: ['decisions', 'decisions'],
  spell: ['spells', 'spells'],
  measure: ['measures', 'measures'],
  case: ['households', 'households'],
  field: ['women', 'men'],
};

/** How many the figure rests on, women first. Null unless both are shown and there is anybody. */
export function writeBase(
  unit: Unit | 'persons',
  women: number | null,
  men: number | null,
  lang: Lang,
  words = bases,
): string | null {
  if (women === null || (men === null && unit !== 'couple')) return null;
  const others = men ?? women;
  if (women === 0 && others === 0) return null;
  const [womenNoun, menNoun] = COUNTED[unit];
  return fill(words[unit], {
    women: writeCounted(women, womenNoun, lang),
    men: writeCounted(others, menNoun, lang),
    men_n: writeNumber(others, lang),
  })[lang];
}

/** From here on a reader needs to know before she reads the figure (docs/methods.md, "Not registered"). */
const LARGE_SHARE = 0.2;
const APART = 0.1;

/** Share not registered among those the figure could have been about. */
function missingShare(row: ResultRow | undefined): number | null {
  if (row?.status !== 'shown' || row.n === null || row.missing === null) return null;
  const all = row.n + row.missing;
  return all === 0 ? null : row.missing / all;
}

/** Missing by sex, and whether it is so much that it comes before the answer. Null when nothing is missing. */
export function writeMissing(
  women: ResultRow | undefined,
  men: ResultRow | undefined,
  unit: Unit,
  lang: Lang,
): { readonly sentence: string; readonly first: boolean } | null {
  const [w, m] = [missingShare(women), missingShare(men)];
  if (w === null || m === null || (w === 0 && m === 0)) return null;
  const first = Math.max(w, m) >= LARGE_SHARE || Math.abs(w - m) > APART;
  const { theWomen, theMen } = findNouns(unit);
  // couples are counted once; of others the share is told for each sex
  const told = fill(unit === 'couple' ? missingWords.couples : missingWords.sides, {
    women: writeShare(w, lang),
    men: writeShare(m, lang),
    the_w: theWomen,
    the_m: theMen,
  })[lang];
  return { sentence: first ? `${told} ${missingWords.much[lang]}` : told, first };
}
