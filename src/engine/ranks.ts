import type { ReadExport } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import type { Shape } from './shape.ts';

/**
 * `rank_<field>`: code → place of its text in Swedish order. Codes follow the order of the rows; ranks do not, so ties
 * broken by the smallest value give the same result whatever the order.
 */
export async function loadRanks(
  database: CaseDatabase,
  read: ReadExport,
  shape: Shape,
  fields: readonly string[],
): Promise<void> {
  for (const id of fields) {
    const places = new Map(shape.texts(id).map((text, rank) => [text, rank]));
    const sink = await database.createTable(`rank_${id}`, [
      { name: 'code', type: 'INTEGER' },
      { name: 'rank', type: 'INTEGER' },
    ]);
    const words = read.dictionaries.get(id) ?? [];
    for (let at = 0; at < words.length; at += 2048) {
      const part = words.slice(at, at + 2048);
      const valid = new Uint8Array(part.length).fill(1);
      sink.push(part.length, [
        { data: Int32Array.from(part, (_, i) => at + i), valid },
        { data: Int32Array.from(part, (text) => places.get(text)!), valid },
      ]);
    }
    sink.close();
  }
}
