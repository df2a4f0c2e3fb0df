import type { Horizon } from '../../model/named-figures.ts';
import type { Text } from '../../text/text.ts';

const months: Readonly<Record<number, readonly [indefinite: Text, definite: Text]>> = {
  3: [
    { sv: 'tre månader', en: 'three months' },
    { sv: 'tre månaderna', en: 'three months' },
  ],
  6: [
    { sv: 'sex månader', en: 'six months' },
    { sv: 'sex månaderna', en: 'six months' },
  ],
  12: [
    { sv: 'tolv månader', en: 'twelve months' },
    { sv: 'tolv månaderna', en: 'twelve months' },
  ],
  24: [
    { sv: '24 månader', en: '24 months' },
    { sv: '24 månaderna', en: '24 months' },
  ],
};

/** A horizon in words, as a sentence asks for it. */
export function writeHorizon({ value, unit }: Horizon): { readonly horizon: Text; readonly horizon_def: Text } {
  const found = unit === 'months' ? months[value] : undefined;
  if (found) return { horizon: found[0], horizon_def: found[1] };
  const [sv, en] = unit === 'months' ? ['månader', 'months'] : ['dagar', 'days'];
  return {
    horizon: { sv: `${value} ${sv}`, en: `${value} ${en}` },
    horizon_def: { sv: `${value} ${sv}na`, en: `${value} ${en}` },
  };
}
