import { openDatabase } from '../engine/database.ts';
import { checkOwnIndicators } from '../engine/own-indicator.ts';
import { CATALOGUE } from '../indicators/catalogue.ts';
import { makeOwnIndicator } from '../indicators/custom.ts';
import type { Mapping } from '../ingest/mapping/read-mapping.ts';
import type { Indicator } from '../model/indicator.ts';

/**
 * The own indicators of a mapping, checked without an export: the words of its text columns are not known here.
 * @throws CodedError 2 `own-indicator`, with file, line and column
 */
export async function makeOwn(mapping: Mapping | null): Promise<readonly Indicator[]> {
  const specs = mapping?.file.indicators ?? {};
  if (mapping === null || Object.keys(specs).length === 0) return [];
  const database = await openDatabase();
  try {
    const taken = CATALOGUE.map(({ id }) => id);
    const checked = await checkOwnIndicators(database, () => [], specs, mapping, taken);
    return [...checked].map(([id, one]) => makeOwnIndicator(id, specs[id]!, one));
  } finally {
    database.close();
  }
}
