import type { BesideOwn } from '../../model/beside-own.ts';
import type { FileIssue } from '../../model/file-issue.ts';
import type { ReferenceFigure } from '../../model/reference-figures.ts';
import { parseReferenceFile, REFERENCE_KEYS, type ReferenceInput } from '../../model/reference-file.ts';
import { readWrittenFile } from '../mapping/written-file.ts';
import { type FilePlace, fileError } from './file-error.ts';

/**
 * Reads reference.yaml. `figures`: the names of the figures of each indicator, the usual one first.
 * @throws CodedError 2 `yaml` or `reference` with line and column, 4 `identity-numbers`
 */
export function readReference(text: string, name: string, figures: ReadonlyMap<string, readonly string[]>): BesideOwn {
  const yaml = readWrittenFile(text, name);
  const ids = [...figures.keys()];
  const named: { figures: readonly string[] } = { figures: [] };
  const place: FilePlace = {
    name,
    yaml,
    choices: (path) => {
      if (path.length === 0) return REFERENCE_KEYS.root;
      if (path.includes('indicators') || path.at(-1) === 'indicator') return ids;
      if (path.at(-1) === 'figure') return named.figures;
      return path[0] === 'breaks' ? REFERENCE_KEYS.break : REFERENCE_KEYS.reference;
    },
  };
  const refuse = (issue: FileIssue): never => {
    throw fileError('reference', place, issue);
  };
  const parsed = parseReferenceFile(yaml.value ?? {});
  if (!parsed.ok) return refuse(parsed.issues[0]!);
  const references = (parsed.value.references ?? []).map((reference, at) => {
    const known = figures.get(reference.indicator);
    const where = (key: string) => ['references', at, key];
    if (!known) return refuse({ path: where('indicator'), kind: 'unknown_id', words: [reference.indicator] });
    named.figures = known;
    const stat = reference.figure ?? known[0]!;
    if (reference.figure === undefined && stat.startsWith('category:'))
      return refuse({ path: where('figure'), kind: 'missing', words: [] });
    if (!known.includes(stat) && !(stat.startsWith('category:') && known.includes('category:*')))
      return refuse({ path: where('figure'), kind: 'unknown_id', words: [stat] });
    const over = (['women', 'men', 'both'] as const).find((side) => isShare(stat) && (reference[side] ?? 0) > 100);
    if (over) return refuse({ path: where(over), kind: 'wrong_form', words: [] });
    return toFigure(reference, stat);
  });
  const breaks = parsed.value.breaks ?? [];
  for (const [at, { indicators }] of breaks.entries()) {
    if (indicators === 'all') continue;
    const wrong = indicators.findIndex((id) => !figures.has(id));
    if (wrong >= 0)
      refuse({ path: ['breaks', at, 'indicators', wrong], kind: 'unknown_id', words: [indicators[wrong]!] });
  }
  return { references, breaks };
}

const isShare = (stat: string): boolean => /^(share|category|ratio)/.test(stat);

function toFigure(reference: ReferenceInput, stat: string): ReferenceFigure {
  const write = (value: number | undefined): number | null =>
    value === undefined ? null : isShare(stat) ? value / 100 : value;
  return {
    ...{
      indicator: reference.indicator,
      stat,
      by: reference.by ?? null,
      level: reference.level ?? null,
      group: reference.group ?? null,
    },
    ...{
      place: reference.place,
      year: reference.year,
      women: write(reference.women),
      men: write(reference.men),
      both: write(reference.both),
    },
    ...{ source: reference.source, note: reference.note ?? null },
  };
}
