import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBreakdowns } from '../../src/cli/run/analyze.ts';
import type { CodedError } from '../../src/errors/coded-error.ts';
import { emptyFolder, fixture, readJson, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');
const code = (list: readonly string[]): string => {
  try {
    readBreakdowns(list);
  } catch (error) {
    return (error as CodedError).code; // it throws nothing else
  }
  return 'accepted';
};

describe('--by', () => {
  it('takes fields, ready-made groups and crossings', () => {
    expect(readBreakdowns(undefined)).toBeNull();
    expect(readBreakdowns(['none'])).toEqual([]);
    expect(readBreakdowns(['unit', 'born_abroad', 'born_abroad_by_aid'])).toEqual([
      'unit',
      'born_abroad',
      'born_abroad_by_aid',
    ]);
    expect(readBreakdowns(['born_abroad*household_type', 'unit'])).toEqual(['born_abroad × household_type', 'unit']);
    expect(readBreakdowns(['born_abroad × age_group'])).toEqual(['born_abroad × age_group']);
  });

  it.each([
    [['born_abroad*unit', 'unit'], 'by-twice'],
    [['born_abroad*unit', 'unit*obstacle'], 'by-twice'],
    [['unit*unit'], 'by-twice'],
    [['born_abroad*unit', 'born_abroad_by_aid'], 'by-twice'],
    [['born_abroad*obstacle', 'parental_leave'], 'by-twice'],
    [['obstacle', 'parental_leave'], 'accepted'],
    [['born_abroad*units'], 'unknown-field'],
    [['born_abroad_by_aids'], 'unknown-field'],
    [['unit*born_abroad_by_aid'], 'unknown-field'],
    [['born_abroad*unit*obstacle'], 'by'],
    [['violence_disclosed'], 'by-sensitive'],
    [['unit*violence_support'], 'by-sensitive'],
  ])('%j is refused', (list, expected) => expect(code(list)).toBe(expected));

  it('draws a crossing in words, without the tables of its fields and without what tells one of them', () => {
    const out = emptyFolder();
    const only = 'recipients,obstacle,granted-share,individual-talk,parental-leave-referral,plan-share';
    const ran = run(['analyze', example, '--out', out, '--by', 'born_abroad*household_type', '--only', only]);
    expect(ran.err).toBe('');
    const audit = readJson(join(out, 'audit.json'));
    const by = new Set(audit.results.map((row: { by: string | null }) => row.by));
    expect(by).toEqual(new Set([null, 'born_abroad × household_type']));
    // a figure about people in couples would tell the household types more coarsely
    const ids = audit.indicators.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['recipients', 'plan-share', 'obstacle', 'parental-leave-referral', 'granted-share']);
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page).toContain('Uppdelat på födelseland och hushållstyp');
    expect(page).toMatch(/Född utomlands, ensamstående utan barn/);
    const obstacles = ['--by', 'born_abroad*obstacle', '--only', only, '--format', 'json', '--force'];
    expect(run(['analyze', example, '--out', out, ...obstacles]).code).toBe(0);
    const left = readJson(join(out, 'audit.json')).indicators.map(({ id }: { id: string }) => id);
    expect(left).not.toContain('obstacle');
    expect(left).not.toContain('parental-leave-referral');
    expect(left).toContain('individual-talk');
  });

  it('shows foreign-born by length of assistance of itself', () => {
    const out = emptyFolder();
    expect(run(['analyze', example, '--out', out, '--only', 'recipients,plan-share', '--quiet']).code).toBe(0);
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page).toContain('Uppdelat på biståndets längd bland utrikes födda');
    expect(page).toContain('Född utomlands, minst tio månader med bistånd');
  });
});
