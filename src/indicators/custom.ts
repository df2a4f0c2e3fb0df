import { SENSITIVE_FIELDS } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';
import { defineOwn, type OwnIndicator } from '../model/own-indicator.ts';
import { ownWords } from './own-words.ts';

/** The conditions as the engine has checked and rewritten them. */
export interface CheckedConditions {
  readonly of: string;
  readonly where: string;
  readonly needs: Indicator['needs'];
  readonly columns: readonly string[];
}

const CLUSTERS: Readonly<Record<OwnIndicator['unit'], Indicator['cluster']>> = {
  person: 'household',
  child: 'household',
  couple: null,
  decision: 'person',
  spell: 'person',
  measure: 'person',
};

/**
 * An own indicator, counted, protected and drawn as those of the catalogue. Of couples: which of the two, where a
 * condition reads `side`; else about the couple as one. Whole span only:
 * no period and no unknown sex has to be compared with those of others (docs/disclosure.md, "Own indicators"). `divided`: breakdowns are made for the span.
 */
export function makeOwnIndicator(
  id: string,
  spec: OwnIndicator,
  checked: CheckedConditions,
  divided = true,
): Indicator {
  const asOne = spec.unit === 'couple' && !checked.columns.includes('side');
  // what the catalogue treats as sensitive stays so, whatever the mapping file says
  const sensitive = spec.sensitive === true || checked.columns.some((name) => SENSITIVE_FIELDS.includes(name));
  return {
    id,
    dimension: spec.dimension ?? 'resources',
    unit: spec.unit,
    kind: asOne ? 'description' : 'verdict',
    needs: checked.needs,
    figures: [
      {
        stat: 'share',
        kind: 'share',
        of: asOne ? `side = 'woman' AND ${checked.of}` : checked.of,
        where: checked.where,
        spanOnly: true,
        ...(divided ? {} : { undivided: true as const }),
      },
    ],
    margin: asOne ? null : { kind: 'points', value: spec.smallest_gap ?? (spec.unit === 'couple' ? 0.2 : 0.05) },
    cluster: CLUSTERS[spec.unit],
    adjust: { circumstances: [], assessments: [] },
    divisible: divided && !sensitive && !asOne,
    own: true,
    ...(sensitive ? { sensitive: true as const } : {}),
    source: 'mapping',
    words: ownWords(defineOwn(id, spec)),
  };
}
