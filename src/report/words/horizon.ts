import type { Text } from '../../text/text.ts';

const months: Readonly<Record<string, readonly [indefinite: Text, definite: Text]>> = {
  '3': [
    { sv: 'tre månader', en: 'three months' },
    { sv: 'tre månaderna', en: 'three months' },
  ],
  '6': [
    { sv: 'sex månader', en: 'six months' },
    { sv: 'sex månaderna', en: 'six months' },
  ],
  '12': [
    { sv: 'tolv månader', en: 'twelve months' },
    { sv: 'tolv månaderna', en: 'twelve months' },
  ],
  '24': [
    { sv: '24 månader', en: '24 months' },
    { sv: '24 månaderna', en: '24 months' },
  ],
};

/** The horizon in a figure's name (`rmst12`, `incidence:90`), in words for a reading; nothing without one. */
export function writeHorizon(stat: string): { readonly horizon?: Text; readonly horizon_def?: Text } {
  const number = /(\d+)$/.exec(stat)?.[1];
  if (number === undefined) return {};
  const found = months[number];
  if (found) return { horizon: found[0], horizon_def: found[1] };
  return {
    horizon: { sv: `${number} dagar`, en: `${number} days` },
    horizon_def: { sv: `${number} dagarna`, en: `${number} days` },
  };
}
