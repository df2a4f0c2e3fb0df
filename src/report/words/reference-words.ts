import type { ReferenceFigure } from '../../model/reference-figures.ts';
import type { Lang, Text } from '../../text/text.ts';
import { capitalise, lowerFirst } from './nouns.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

export const referenceWords = {
  caption: t(
    'Andras siffror, att läsa bredvid de egna. De är inga mål.',
    'Figures of others, to be read beside one’s own. They are no targets.',
  ),
  figure: t('Vems siffra', 'Whose figure'),
  both: t('Tillsammans', 'Together'),
  source: t('Källa', 'Source'),
  place: t('Område', 'Place'),
  year: t('År', 'Year'),
  note: t('Att tänka på', 'To bear in mind'),
  date: t('Dag', 'Day'),
  change: t('Vad som ändrades', 'What changed'),
} as const satisfies Readonly<Record<string, Text>>;

/** `Riket 2021, arbetslöshet, födda i Sverige`: whose figure, when, of what, of whom. */
export function nameReference(
  { place, year, group }: Pick<ReferenceFigure, 'place' | 'year' | 'group'>,
  figure: string,
  level: string | null,
  lang: Lang,
): string {
  const parts = [figure, level, group?.[lang] ?? null].flatMap((part) => (part === null ? [] : [lowerFirst(part)]));
  return [`${capitalise(place[lang])} ${year}`, ...parts].join(', ');
}
