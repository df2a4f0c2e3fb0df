import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ImpossibleSample, makeSample, type SampleOptions, writeSample } from '../../src/sample/sample.ts';
import { readRows } from './read-rows.ts';

describe('a sample', () => {
  it('is the same bytes for the same seed, and others for another', () => {
    const bytes = makeSample({ rows: 3000, seed: 11 });
    expect(makeSample({ rows: 3000, seed: 11 }).equals(bytes)).toBe(true);
    expect(makeSample({ rows: 3000, seed: 12 }).equals(bytes)).toBe(false);
  });

  it('is the same bytes through a slow stream', async () => {
    const pieces: Buffer[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(piece: Buffer, _, done) {
        pieces.push(piece);
        setImmediate(done);
      },
    });
    await writeSample({ rows: 5000, seed: 13 }, slow);
    expect(Buffer.concat(pieces).equals(makeSample({ rows: 5000, seed: 13 }))).toBe(true);
    expect(pieces.length).toBeGreaterThan(2);
  });

  it('stops with the error of a stream that breaks', async () => {
    const broken = new Writable({ highWaterMark: 1, write: (_, __, done) => done(new Error('full')) });
    await expect(writeSample({ rows: 5000, seed: 13 }, broken)).rejects.toThrow('full');
  });

  it('refuses a wrong choice through the stream too, and leaves a right one open', async () => {
    const written: Buffer[] = [];
    const sink = new Writable({
      write(piece: Buffer, _, done) {
        written.push(piece);
        done();
      },
    });
    await expect(writeSample({ rows: 0, seed: 1 }, sink)).rejects.toThrow(ImpossibleSample);
    expect(written).toEqual([]); // not even the mark of its encoding
    const open = new Writable({ write: (_, __, done) => done() });
    await writeSample({ rows: 3, seed: 1 }, open);
    expect(open.writable).toBe(true);
  });

  it.each([1, 2, 99, 1234])('has exactly %i rows, of whole households', (rows) => {
    const read = readRows({ rows, seed: 5 });
    expect(read).toHaveLength(rows);
    const adults = new Map<string, Set<string>>();
    for (const row of read) {
      if (row.role === 'child') continue;
      adults.set(row.case_id!, (adults.get(row.case_id!) ?? new Set()).add(row.person_id!));
    }
    for (const row of read) {
      expect(adults.get(row.case_id!)?.size).toBe(row.household_type!.startsWith('couple') ? 2 : 1);
    }
  });

  it('names people by codes that are no two people’s and cannot look like identity numbers', () => {
    const rows = readRows({ rows: 60_000, seed: 6, columns: ['case_id', 'person_id', 'role', 'birth_year', 'sex'] });
    expect(rows).toHaveLength(60_000);
    const owners = new Map<string, string>();
    for (const row of rows) {
      expect(row.person_id).toMatch(/^P-[0-9a-f]{6}$/);
      const owner = [row.case_id, row.role, row.birth_year, row.sex].join(' ');
      expect(owners.get(row.person_id!) ?? owner).toBe(owner);
      owners.set(row.person_id!, owner);
    }
  });

  it('keeps to its window, but for aid that began before it', () => {
    const rows = readRows({ rows: 20_000, seed: 8, from: '2024-04-01', to: '2025-03-31' });
    const months = rows.map((row) => row.aid_month!).filter((month) => month !== '');
    expect(new Set(months).size).toBe(12);
    expect(months.filter((month) => month < '2024-04' || month > '2025-03')).toEqual([]);
    for (const id of ['aid_end', 'decision_date', 'closed_date']) {
      const days = rows.map((row) => row[id]!).filter((day) => day !== '');
      expect(days.filter((day) => day < '2024-04-01' || day > '2025-03-31')).toEqual([]);
    }
    const before = rows.filter((row) => row.aid_start !== '' && row.aid_start! < '2023-04-01').length;
    expect(before).toBeGreaterThan(rows.length / 20);
    expect(rows.some((row) => row.aid_start !== '' && row.aid_end === '')).toBe(true);
    // Applications that are not decided on the last day, all received near it.
    const pending = rows.filter((row) => row.application_date !== '' && row.decision_date === '');
    expect(pending.length).toBeGreaterThan(0);
    expect(pending.filter((row) => row.application_date! < '2024-12-01' || row.decision !== '')).toEqual([]);
  });

  it('never contradicts itself', () => {
    for (const row of readRows({ rows: 20_000, seed: 9 })) {
      if (row.role === 'child') continue;
      const { aid_start: start, aid_end: end, closed_date: closed, decision, decision_date: decided } = row;
      if (end !== '') expect(start! < end!).toBe(true);
      if (closed !== '') expect(end !== '' && end! < closed!).toBe(true);
      expect(decided === '').toBe(decision === '');
      if (decided !== '') expect(row.application_date! < decided!).toBe(true);
      if (decision === 'granted') expect(row.granted_amount).toBe(row.applied_amount);
      if (decision === 'partly') expect(Number(row.granted_amount) < Number(row.applied_amount)).toBe(true);
      if (decision === 'denied') expect(row.granted_amount).toBe('0.00');
      if (row.referral_date !== '') expect(row.referred).toBe('yes');
      if (row.plan_focus !== '') expect([row.plan, row.plan_date !== '']).toEqual(['yes', true]);
      if (row.violence_disclosed !== '') expect(row.violence_asked).toBe('yes');
      if (row.violence_support !== '') expect(row.violence_disclosed).toBe('yes');
      if (row.payment_to === 'both') expect(row.split_payment).toBe('yes');
    }
  });

  const wrong: readonly (readonly [string, SampleOptions])[] = [
    ['no rows', { rows: 0, seed: 1 }],
    ['half a row', { rows: 1.5, seed: 1 }],
    ['a seed that is no whole number', { rows: 1, seed: 0.5 }],
    ['a day that is not there', { rows: 1, seed: 1, from: '2025-02-30' }],
    ['a window that begins within a month', { rows: 1, seed: 1, from: '2025-01-02' }],
    ['a window that ends before it begins', { rows: 1, seed: 1, from: '2026-01-01' }],
    ['a column that the layout lacks', { rows: 1, seed: 1, columns: ['case_id', 'girls'] }],
    ['no column', { rows: 1, seed: 1, columns: [] }],
  ];
  it.each(wrong)('refuses %s', (_, options) => {
    expect(() => makeSample(options)).toThrow(ImpossibleSample);
  });
});
