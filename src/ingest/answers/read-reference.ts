import type { GivenReferences } from '../../model/add-references.ts';
import type { FileIssue } from '../../model/file-issue.ts';
import type { ReferenceFigure } from '../../model/reference-figures.ts';
import { parseReferenceFile, REFERENCE_KEYS, type ReferenceInput } from '../../model/reference-file.ts';
import { readYamlFile } from '../mapping/yaml.ts';
import { type FilePlace, fileError } from './file-error.ts';
import { refuseIdentity } from './refuse-identity.ts';

/**
 * Reads reference.yaml. `figures`: the names of the figures of each indicator, the usual one first.
 * @throws CodedError 2 `yaml` or `reference` with line and column, 4 `identity-numbers`
 */
export function readReference(
  text: string,
  name: string,
  figures: ReadonlyMap<string, readonly string[]>,
): GivenReferences {
  const clean = text.replace(/^\ufeff/, '');
  refuseIdentity(clean, name);
  const yaml = readYamlFile(clean, name);
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
  const references = (parsed.value.references ?? []).map((one, at) => {
    const known = figures.get(one.indicator);
    const where = (key: string) => ['references', at, key];
    if (!known) return refuse({ path: where('indicator'), kind: 'unknown_id', words: [one.indicator] });
    named.figures = known;
    const stat = one.figure ?? known[0]!;
    if (one.figure === undefined && stat.startsWith('category:'))
      return refuse({ path: where('figure'), kind: 'missing', words: [] });
    if (!known.includes(stat) && !(stat.startsWith('category:') && known.includes('category:*')))
      return refuse({ path: where('figure'), kind: 'unknown_id', words: [stat] });
    const over = (['women', 'men', 'both'] as const).find((side) => isShare(stat) && (one[side] ?? 0) > 100);
    if (over) return refuse({ path: where(over), kind: 'wrong_form', words: [] });
    return toFigure(one, stat);
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

function toFigure(one: ReferenceInput, stat: string): ReferenceFigure {
  const write = (value: number | undefined): number | null =>
    value === undefined ? null : isShare(stat) ? value / 100 : value;
  return {
    ...{ indicator: one.indicator, stat, by: one.by ?? null, level: one.level ?? null, group: one.group ?? null },
    ...{ place: one.place, year: one.year, women: write(one.women), men: write(one.men), both: write(one.both) },
    ...{ source: one.source, note: one.note ?? null },
  };
}
