import type { AuditDocument, FigureRow } from '../../model/audit-document.ts';
import { findField } from '../../model/fields.ts';
import { CROSS, fieldsOf } from '../../model/groups.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import { fieldOfStat } from '../../model/named-figures.ts';
import type { ReferenceFigure } from '../../model/references.ts';
import type { Unit } from '../../model/unit.ts';
import { fill, type Lang, same, type Text } from '../../text/text.ts';
import { crossedFields, fieldNames, figureDetails, figureKinds, horizonFigures } from '../words/names.ts';
import { commonLevels, valueNames } from '../words/value-names.ts';
import { capitalise, lowerFirst } from './nouns.ts';
import { writeHorizon } from './time.ts';

/** The name of a field for a reader, or of the fields of a crossing; one without words has its heading. */
export function fieldName(id: string): Text {
  const [first, second] = fieldsOf(id);
  if (first !== undefined && second !== undefined)
    return fill(crossedFields, { first: fieldName(first), second: fieldName(second) });
  const declared = findField(id);
  const plain = (name: string) => name.replaceAll('_', ' ');
  return fieldNames[id] ?? (declared ? { sv: plain(declared.heading), en: plain(id) } : same(id));
}

/** Words for the levels of a breakdown and the values of a distribution; those of the export stand in the document. */
export interface Labels {
  readonly level: (field: string, value: string) => Text;
}

/** Builds the labels of a document. Unknown values stand as they are: renderers escape them. */
export function makeLabels(document: Pick<AuditDocument, 'labels'>): Labels {
  const given = new Map(document.labels.map((label) => [`${label.field}\u0000${label.value}`, label.text]));
  const level = (field: string, value: string): Text => {
    const own = given.get(`${field}\u0000${value}`) ?? valueNames[field]?.[value] ?? commonLevels[value];
    if (own) return own;
    if (field === 'field') return fieldName(value);
    const parts = value.split(CROSS);
    const fields = fieldsOf(field);
    if (parts.length > 1 && parts.length === fields.length) {
      const words = parts.map((part, index) => level(fields[index] ?? '', part));
      return { sv: words.map(({ sv }) => sv).join(', '), en: words.map(({ en }) => en).join(', ') };
    }
    return valueNames['*']?.[value] ?? same(writeBand(value));
  };
  return { level };
}

/** A band of ages with the dash between its ends: `18–29`. */
function writeBand(value: string): string {
  return value.replace(/^(\d+)-(\d+)$/, '$1–$2');
}

interface Namer {
  readonly lang: Lang;
  readonly labels: Labels;
  readonly words: ReadonlyMap<string, IndicatorWords>;
}

/**
 * The name of a figure: a field, a value of a distribution, the indicator's own word for it, or what kind of figure it
 * is.
 */
export function nameFigure(figure: FigureRow, unit: Unit, { lang, labels, words }: Namer): string {
  const { indicator, stat, category } = figure;
  if (unit === 'field') return capitalise(fieldName(fieldOfStat(stat))[lang]);
  if (category) return capitalise(labels.level(category.field, category.value)[lang]);
  return capitalise(words.get(indicator)?.figures?.[stat]?.[lang] ?? writeStat(figure, lang));
}

/** The name of a figure for a table: `andel, av alla`, `tid av de första tolv månaderna`. */
function writeStat({ stat, kind, horizon }: FigureRow, lang: Lang): string {
  if (horizon !== null && (kind === 'restricted_mean' || kind === 'incidence' || kind === 'remaining'))
    return fill(horizonFigures[kind], { ...writeHorizon(horizon) })[lang];
  const [first = stat, detail] = stat.split(':');
  const name = figureKinds[first]?.[lang] ?? first;
  if (detail === undefined) return name;
  return `${name}, ${figureDetails[detail]?.[lang] ?? detail.replaceAll('-', ' ').replaceAll('_', ' ')}`;
}

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
