import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';
import { foldLabel } from './values/fold-label.ts';
import { FLAG_LABELS } from './values/yes-no-or-blank.ts';

const FLAGS: ReadonlySet<string> = new Set<string>(Object.values(FLAG_LABELS).flat());
/** So few different answers. */
const FEW = 12;
/** `Barn`, `Barn under 18`, `Minderårig`, `Dotter`: of whom the row is. `Barn och unga`, `Barnomsorg` are others. */
const CHILD =
  /^(?:(?:hemma(?:varande|boende)|minderåriga?t?|omyndiga?t?) )?(?:barn|minderårig|underårig|omyndig|child|minor|son|dotter|daughter)(?:$|[ /(<,.:-]*(?:\(|<|under|yngre|upp till|till sökanden?$|0|1?\d ?år|1[78]\b))/;
/** `Är barn`, `Minderårig (J/N)`, `Vuxen`. `Barn` alone may be those of a household. */
const NAMED =
  /^(?:(?:ar|is|person(?:en)?ar)(?:ett|en|a)?(?:barn|child|kid)|(?:ar|is)?(?:en|an|a)?(?:minderarig|underarig|omyndig|minor|under18(?:ar)?|vuxen|adult|myndig|over18(?:ar)?))(?:jn|janej)?$/;
/** `(1=RL, 2=medsökande, 3=barn)`. */
const CODED = /(?:^|[^\p{L}\p{N}])[\p{L}\d]{1,2}\s*[=:]\s*(?:barn|child|minderårig)/iu;
const COUNTS = /antal|number|vuxna barn|summa/i;

/**
 * True where an unread column seems to say who are children: a child's word among its own, yes and no under a heading that
 * asks, or letters and digits under one that names adults and children both. Counts of them (`2+1`) are no such column.
 */
export function tellsChild({ heading, kind, values, more }: ColumnProfile): boolean {
  if (more || kind === 'date' || values.length === 0 || values.length > FEW) return false;
  const labels = values.map(({ text }) => foldLabel(text));
  if (labels.length > 1 && labels.some((label) => CHILD.test(label))) return true;
  if (NAMED.test(headingKey(heading))) return labels.every((label) => FLAGS.has(label));
  const name = heading.normalize('NFC');
  if (COUNTS.test(name) || labels.some((label) => label.length > 2)) return false;
  const hasDigits = labels.some((label) => /\d/.test(label));
  const isBoth =
    /barn|child|minderårig/i.test(name) && (hasDigits ? /vuxen|adult\b/i : /vux(?:en|na)|adult/i).test(name);
  return CODED.test(name) || isBoth;
}

/** `Barn`, `Barn (J/N)`: the row is a child, or the person has children. */
const BARE = /^(?:barn|child|children)(?:jn|janej)?$/;

/** True for yes and no under `Barn` alone. */
export const isBareChild = ({ heading, kind, values }: ColumnProfile): boolean =>
  kind === 'flag' && values.length > 1 && BARE.test(headingKey(heading));

/** True for a heading that asks what a decision is about, and not who the person of the row is. */
export const isOfDecision = ({ heading }: ColumnProfile): boolean =>
  /^(?:beslut(?:et)?|arende(?:t)?|ansokan)?(?:avser|galler)(?:vem)?$/.test(headingKey(heading));

/** The values that are a word for a child. */
export const childWords = ({ values }: ColumnProfile): readonly string[] =>
  values.map(({ text }) => text).filter((text) => CHILD.test(foldLabel(text)));
