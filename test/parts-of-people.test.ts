import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from '../src/audit.ts';
import { CATALOGUE } from '../src/indicators/catalogue.ts';

/**
 * What figures declare of the part of the people they count, against what is counted: in the example everybody's household
 * type is registered, so that a base is exactly the sum of the groups it names (couples are counted by case: nearly).
 */
const file = fileURLToPath(new URL('../fixtures/example/exempelstad-2025.csv', import.meta.url));
const declared = CATALOGUE.filter(({ unit }) => unit === 'person').flatMap(({ id, figures }) =>
  figures.flatMap(({ stat, within = [] }) => within.map((part) => ({ id, stat, part }))),
);

describe('a figure about a part of the people', async () => {
  const by = [...new Set(declared.map(({ part }) => part.field))];
  const { document } = await audit({ files: [file], by, internal: true, version: 'test' });
  const units = (id: string, stat: string, sex: string, field: string | null, level: string | null) =>
    document.results
      .filter((row) => row.indicator === id && row.stat === stat && row.sex === sex && row.period === 'all')
      .filter((row) => row.by === field && row.level === level)
      .reduce((sum, { n, missing }) => sum + (n ?? 0) + (missing ?? 0), 0);

  it.each(declared.filter(({ part }) => part.field !== 'obstacle'))('$id $stat: $part.field', ({ id, stat, part }) => {
    for (const sex of ['women', 'men']) {
      const groups = part.levels.map((level) => units('recipients', 'count', sex, part.field, level));
      // the example tells of everybody whether there are children: nobody is only single, or only in a couple
      expect(groups.map((n) => n > 0)).toEqual(part.levels.map((level) => level !== 'single' && level !== 'couple'));
      expect(units(id, stat, sex, null, null)).toBe(groups.reduce((sum, n) => sum + n, 0));
    }
  });
});
