import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { findDeclared, findNamed, readingStat } from '../../src/model/named-figures.ts';

const byId = (id: string) => CATALOGUE.find((one) => one.id === id)!;

describe('what a name in audit.json is read off', () => {
  it('is the distribution of a category, and the curve of a horizon', () => {
    expect(findDeclared(byId('obstacle'), 'category:ill_health')?.stat).toBe('category');
    const durations = byId('aid-duration');
    expect(findDeclared(durations, 'rmst12')).toBe(findDeclared(durations, 'rmst6'));
    expect(findDeclared(durations, 'rmst12')?.kind).toBe('survival');
    expect(findDeclared(durations, 'share:of-cats')).toBeUndefined();
  });

  it('is one reading for all its categories and horizons, described or not', () => {
    const named = (id: string, stat: string) => readingStat(stat, findNamed(byId(id), stat) ?? null);
    expect(named('obstacle', 'category:ill_health')).toBe('category');
    expect(named('obstacle', 'category')).toBe('category');
    expect(named('aid-duration', 'rmst12')).toBe('rmst');
    expect(named('aid-duration', 'rmst6')).toBe('rmst');
    expect(['category:a:b', 'rmst12', 'share:3', 'rate'].map((stat) => readingStat(stat, null))).toEqual([
      'category',
      'rmst',
      'share:',
      'rate',
    ]);
  });
});
