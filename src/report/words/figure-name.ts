import type { FigureRow } from '../../model/audit-document.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import type { Lang } from '../../text/text.ts';
import { fieldName } from './field-names.ts';
import type { Labels } from './label.ts';
import { capitalise } from './nouns.ts';
import { writeStat } from './stat-name.ts';

interface Namer {
  readonly lang: Lang;
  readonly labels: Labels;
  readonly words: ReadonlyMap<string, IndicatorWords>;
}

/** The name of a figure: a field, a value of a distribution, the indicator's own word for it, or what kind of figure it is. */
export function nameFigure(figure: FigureRow, unit: Unit, { lang, labels, words }: Namer): string {
  const { indicator, stat, category } = figure;
  if (unit === 'field') return capitalise(fieldName(stat.replace('share:', ''))[lang]);
  if (category) return capitalise(labels.level(category.field, category.value)[lang]);
  return capitalise(words.get(indicator)?.figures?.[stat]?.[lang] ?? writeStat(figure, lang));
}
