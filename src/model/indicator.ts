import type { Lang, Text } from '../text/text.ts';
import type { PartOfPeople } from './part-of-people.ts';
import type { AssessedField } from './strata.ts';
import type { Unit } from './unit.ts';
import type { LevelVerdict, Margin, Slight } from './verdict.ts';

/** SQL over the columns of the indicator's unit table (docs/units.md). Three values: true, false, not registered. */
type Predicate = string;
/** SQL giving a whole number: öre, days, months, 0/1. */
type Quantity = string;

/**
 * What the figures of one indicator are made of, where they count the same units: names of parts that do not overlap.
 * All figures that share names are read together: what follows from them by adding and subtracting is protected too.
 */
export interface FigureParts {
  /** All that the figure counts. */
  readonly of: readonly string[];
  readonly yes: readonly string[];
}

interface FigureBase {
  /** Name in audit.json: `share`, `share:first`, `mean:granted` … */
  readonly stat: string;
  /** Who is counted; what is null or false stays outside. */
  readonly of: Predicate;
  /** Fields without which this figure cannot be computed; of each entry, any one field is enough. */
  readonly needs?: readonly (readonly string[])[];
  /** Full calendar years only (`partial_year` otherwise). */
  readonly calendarYear?: true;
  /** Months up to the end of the period that must lie inside the window (`too_short` otherwise). */
  readonly reach?: number;
  /** The figure exists only where the export holds undecided applications, or only where it holds none. */
  readonly waits?: 'followed' | 'decided';
  /**
   * Of a question about the first so many months. `whole`: asked of those who can be followed that long, where the
   * window is at least twice as long. `open`: otherwise, asked of all, each followed as far as the window goes. Only
   * one of the two exists.
   */
  readonly followed?: { readonly months: number; readonly as: 'whole' | 'open' };
  /** Whole span only, no single periods. */
  readonly spanOnly?: true;
  /** Undivided only. */
  readonly undivided?: true;
  /** Shown next to the headline, without gap or verdict. */
  readonly beside?: true;
  /**
   * A separate question to the same people, with neither yes contained in the other: protected on its own, as the
   * headline is. Without this, and without `parts`, every pair of figures is assumed to be nested.
   */
  readonly free?: true;
  readonly parts?: FigureParts;
  /** Fields that determine whom it counts: its base is the sum of some of their groups. */
  readonly within?: readonly PartOfPeople[];
}

/** What is read off a curve. */
export type SurvivalReading = 'rmst' | 'hazard' | 'incidence' | 'remaining';

/** A curve read at its horizons as a share of those who are followed. */
export const isShareReading = (read: SurvivalReading): read is 'incidence' | 'remaining' =>
  read === 'incidence' || read === 'remaining';

export type Figure = FigureBase &
  (
    | { readonly kind: 'count' }
    | {
        readonly kind: 'share';
        readonly where: Predicate;
        /**
         * Yes for those to whom something has happened, once and for all: the longer they have aid, the more. A direction
         * is told only where it is there among those who have had aid equally long.
         */
        readonly ever?: true;
      }
    | {
        readonly kind: 'mean';
        readonly value: Quantity;
        readonly scale: 'months' | 'days' | 'ore';
        readonly estimand: 'difference' | 'ratio';
        readonly median?: true;
      }
    | { readonly kind: 'ratio'; readonly y: Quantity; readonly x: Quantity; readonly scale: 'ore' | 'share' }
    | {
        readonly kind: 'rate';
        readonly events: Quantity;
        readonly days: Quantity;
        /**
         * Events and days by how long people have had aid: the sexes are compared within these, which add up to the whole.
         * One band where time makes no difference.
         */
        readonly bands: readonly { readonly events: Quantity; readonly days: Quantity }[];
      }
    | {
        readonly kind: 'survival';
        readonly entry: Quantity;
        readonly exit: Quantity;
        /** 0 open, 1 the end that is asked about, 2 … competing ends. */
        readonly cause: Quantity;
        /**
         * rmst: restricted mean at the horizons. hazard: cause-specific hazard ratio. incidence: Aalen–Johansen.
         * remaining: share to whom the end has not come by the horizon, others' ends censored.
         */
        readonly read: readonly SurvivalReading[];
        /** Unit of the horizons and of the restricted means. Entry and exit are days in any case. */
        readonly scale: 'months' | 'days';
        readonly horizons: readonly number[];
      }
    | { readonly kind: 'category'; readonly value: string }
  );

export type FigureOf<K extends Figure['kind']> = Extract<Figure, { readonly kind: K }>;

/** Words of a figure that is no share: how often, or how soon, something happens while people have aid. */
export interface PaceWords {
  /** What happened, after its subject: `hänvisades`. */
  readonly happened: Text;
  /** What is counted: `hänvisningar`. */
  readonly events: Text;
  /** The share told together with the pace, as a sentence of {women}, {men} and, where it has one, {horizon}. */
  readonly beside: Text;
}

/**
 * What is said of a gap, as it is printed. Null for a slight difference: it is said in the words that all figures share
 * (`report/words/readings.ts`).
 */
export type Readings = Readonly<Record<LevelVerdict, Text>> & Readonly<Record<Slight, Text | null>>;

/** A sentence with a place for the horizon: `tolv månader` or, in the definite form, `tolv månaderna`. */
type WithHorizon = `${string}{horizon}${string}` | `${string}{horizon_def}${string}`;

/** One sentence of a caution: said always, or, `within`, only of a figure that has a horizon. */
export type CautionSentence = Text | { readonly within: Readonly<Record<Lang, WithHorizon>> };

/** Words of an indicator. `of` names which percentage it is; readings say higher, never better. */
export interface IndicatorWords {
  readonly title: Text;
  readonly of: Text;
  readonly question: Text;
  readonly reading: Readings | null;
  /** What a description says, which has no verdict: of {women} and {men}, or of {count} out of {couples} ({share}). */
  readonly statement?: Text;
  /** What the figure does not show. */
  readonly caution: readonly CautionSentence[];
  /**
   * Replaces `of` and `caution` where everybody is followed as far as the window goes (`share:3`), and not only those
   * who can be followed to the end.
   */
  readonly followed?: Pick<IndicatorWords, 'of' | 'caution'>;
  /** Replaces them where the export lists only measures, and does not tell who has assistance. */
  readonly listed?: Pick<IndicatorWords, 'title' | 'of' | 'question' | 'reading' | 'caution'>;
  readonly pace?: PaceWords;
  /** To how many the end has not come by a horizon, told beside a restricted mean: of {women}, {men} and {horizon}. */
  readonly remaining?: Text;
  /** What a figure is called in a table, by its `stat`, where the common name says too little. */
  readonly figures?: Readonly<Record<string, Text>>;
  /** One short sentence that goes with the finding on the first page, where the caution does not stand. */
  readonly guard?: Text;
  /** How it is defined, where a reader cannot look it up: own indicators. */
  readonly definition?: Text;
  /** Realia: questions the number raises, for the people who know the work. */
  readonly ask: readonly Text[];
}

/** One question to the export. It declares; it does not calculate. */
export interface Indicator {
  readonly id: string;
  readonly dimension: 'representation' | 'resources' | 'realia';
  readonly unit: Unit;
  readonly kind: 'verdict' | 'description';
  /** Fields it reads; of each entry, any one is enough. Where they are missing it is reported as not computed. */
  readonly needs: readonly (readonly string[])[];
  /** In order; the first is the headline. */
  readonly figures: readonly Figure[];
  readonly margin: Margin | null;
  /** What the observations of one cluster share. */
  readonly cluster: 'household' | 'person' | null;
  readonly adjust: { readonly circumstances: readonly string[]; readonly assessments: readonly AssessedField[] };
  /** Breakdowns may apply. Distributions and sensitive indicators are not divided. */
  readonly divisible: boolean;
  /** About violence and the like: threshold 10, and 0 % and 100 % hidden. */
  readonly sensitive?: true;
  /**
   * Declared in a mapping file: shown only where comparing it with the catalogue and the other own indicators singles
   * nobody out.
   */
  readonly own?: true;
  /** Id of the parent indicator, whose counts are this one's base (one count has one owner). */
  readonly from?: string;
  /** Id of an indicator whose yes the values of this one tell (months: ten or more). It shows no line that the other hides. */
  readonly tells?: string;
  /** Where the question comes from. */
  readonly source: string;
  readonly words: IndicatorWords;
}

/** Keeps the literal types of a declaration and checks it. */
export function defineIndicator(indicator: Indicator): Indicator {
  return indicator;
}
