import { describe, expect, test } from 'vitest';
import { parseReferenceFile } from '../../src/model/references.ts';
import { parseActions } from '../../src/model/staff-files.ts';

describe('actions.yaml', () => {
  const action = {
    ...{
      goal: 'Lika insatser',
      measure: 'Ny rutin',
      responsible: 'enhetschef',
      start: '2026-02-01',
      due: '2026-09-30',
    },
    ...{ indicator: 'plan-share', target: { gap_at_most: 5 } },
  };
  const pathsOf = (more: object) => {
    const checked = parseActions({ version: 1, actions: [{ ...action, ...more }] });
    return checked.ok ? [] : checked.issues.map(({ path }) => path.join('.'));
  };

  test('has an action that is due on its first day or later', () => {
    expect(pathsOf({})).toEqual([]);
    expect(pathsOf({ due: '2026-02-01' })).toEqual([]);
    expect(pathsOf({ due: '2026-01-31' })).toEqual(['actions.0.due']);
  });

  test('has one target an action', () => {
    expect(pathsOf({ target: {} })).toEqual(['actions.0.target']);
    expect(pathsOf({ target: { women_at_least: 40, men_at_least: 40 } })).toEqual(['actions.0.target']);
    expect(pathsOf({ target: { men_at_most: 0 } })).toEqual([]);
    expect(pathsOf({ target: { men_at_most: -1 } })).toEqual(['actions.0.target.men_at_most']);
  });
});

describe('reference.yaml', () => {
  const pathsOf = (more: object) => {
    const reference = { indicator: 'recipients', place: 'Riket', year: 2024, source: 'Socialstyrelsen', ...more };
    const checked = parseReferenceFile({ version: 1, references: [reference] });
    return checked.ok ? [] : checked.issues.map(({ path }) => path.slice(2).join('.'));
  };

  test('has the two sexes, or both together, and not both ways', () => {
    expect(pathsOf({ women: 47, men: 53 })).toEqual([]);
    expect(pathsOf({ both: 40 })).toEqual([]);
    expect(pathsOf({ women: 47 })).toEqual(['men']);
    expect(pathsOf({ men: 53 })).toEqual(['men']);
    expect(pathsOf({ women: 47, men: 53, both: 40 })).toEqual(['women']);
    expect(pathsOf({})).toEqual(['women']);
  });

  test('has a level with its breakdown', () => {
    expect(pathsOf({ both: 40, by: 'age_group', level: '18-24' })).toEqual([]);
    expect(pathsOf({ both: 40, by: 'age_group' })).toEqual(['by']);
    expect(pathsOf({ both: 40, level: '18-24' })).toEqual(['by']);
  });

  test('has a year that a figure can be of', () => {
    expect([1899, 1900, 2100, 2101].map((year) => pathsOf({ both: 40, year }))).toEqual([['year'], [], [], ['year']]);
  });
});
