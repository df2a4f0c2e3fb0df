import type { Counted } from './division.ts';
import { type Job, ofSql } from './job.ts';
import { countIf } from './kind-of-counting.ts';
import { kindOf, knownSql } from './kinds.ts';

/**
 * How many are registered, and what the kind of figure adds: of a cluster as aggregates, of one member as what it adds
 * to them.
 */
export function columnsOf({ figure, at, divided }: Job, what: 'cluster' | 'member'): readonly Counted[] {
  const of = ofSql(figure);
  const known = `${of} AND ${knownSql(figure) ?? 'true'}`;
  const ofCluster = what === 'cluster';
  const make = (name: string, sql: string, type: Counted['type']): Counted => ({
    ...{ name: `${name}${at}`, sql, type, divided: divided.length > 0 },
  });
  const number = (name: string, condition: string) =>
    make(name, ofCluster ? countIf(condition) : `CASE WHEN ${condition} THEN 1 ELSE 0 END`, 'INTEGER');
  const sum = (name: string, sql: string) => {
    const value = `CASE WHEN ${known} THEN CAST(${sql} AS BIGINT) END`;
    return make(name, `coalesce(${ofCluster ? `sum(${value})` : value}, 0)`, 'BIGINT');
  };
  return [number('n', known), ...kindOf(figure).withinCluster(figure, { number, sum, of, known })];
}
