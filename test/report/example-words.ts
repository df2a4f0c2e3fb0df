import { readFileSync } from 'node:fs';
import type { IndicatorWords } from '../../src/model/indicator.ts';

/** Words of the example's indicators, in the shape that the catalogue gives them. */
export function exampleWords(): ReadonlyMap<string, IndicatorWords> {
  const text = readFileSync(new URL('example-words.json', import.meta.url), 'utf8');
  return new Map(JSON.parse(text) as [string, IndicatorWords][]); // the file stands beside this one and is ours
}
