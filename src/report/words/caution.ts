import type { Lang, Text } from '../../text/text.ts';
import { writeHorizon } from './horizon.ts';

/** What a figure does not show, with its horizon filled in; a sentence whose horizon is not known is left out. */
export function writeCaution(caution: Text, stat: string, lang: Lang): string {
  const horizon = writeHorizon(stat);
  const known: Readonly<Record<string, Text | undefined>> = {
    horizon: horizon.horizon,
    horizon_def: horizon.horizon_def,
  };
  return caution[lang]
    .split(/(?<=[.?!]) (?=\p{Lu})/u)
    .map((sentence) => sentence.replace(/\{([a-z_]+)\}/g, (hole, name: string) => known[name]?.[lang] ?? hole))
    .filter((sentence) => !sentence.includes('{'))
    .join(' ');
}
