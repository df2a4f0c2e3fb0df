import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import type { Lang, Text } from '../../text/text.ts';
import { findNouns } from './nouns.ts';

const level: readonly [up: Text, down: Text] = [
  { sv: 'högre för', en: 'higher for' },
  { sv: 'lägre för', en: 'lower for' },
];
const time: readonly [up: Text, down: Text] = [
  { sv: 'mer för', en: 'more for' },
  { sv: 'mindre för', en: 'less for' },
];

/** For whom a figure is higher, said of women or girls; time is more or less. Neither word says better. */
export function writeDirection(
  value: number,
  estimand: GapRow['estimand'],
  scale: Scale,
  unit: Unit,
  lang: Lang,
): string {
  const flat = estimand === 'difference';
  const words = flat && (scale === 'months' || scale === 'days') ? time : level;
  return `${words[value > (flat ? 0 : 1) ? 0 : 1][lang]} ${findNouns(unit).women[lang]}`;
}
