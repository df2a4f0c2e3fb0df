import { describe, expect, it } from 'vitest';
import { identityError } from '../../../src/ingest/identity/identity-error.ts';
import type { Finding } from '../../../src/ingest/identity/identity-scan.ts';
import { makeNumber, seeded } from './synthetic-numbers.ts';

const finding = (more: Partial<Finding>): Finding => ({
  scope: 0,
  kind: 'personal',
  lines: [3, 9],
  shaped: 2,
  valid: 2,
  ...more,
});
const file = { file: 'export.csv', headings: ['Anteckning', 'Löpnr'], ids: new Set([1]) };

describe('the stop', () => {
  it('names column, lines, kind and flag', () => {
    const error = identityError([finding({})], file);
    expect(error).toMatchObject({ exit: 4, code: 'identity-numbers' });
    expect(error.what.sv).toBe(
      'Körningen stoppades, eftersom export.csv innehåller uppgifter som pekar ut personer: kolumn "Anteckning", rad 3, 9 (personnummer).',
    );
    expect(error.advice.sv).toBe('Lämna oläst: --drop "Anteckning".');
  });

  it('offers codes for the columns that tell people apart, and all findings at once', () => {
    const error = identityError([finding({}), finding({ scope: 1 }), finding({ scope: 'total' })], file);
    expect(error.advice.en).toBe(
      'Exchange for codes: gender-audit pseudonymise export.csv --ids "Löpnr" --out export-koder.csv. Leave unread: --drop "Anteckning". Take the total rows out of the file.',
    );
  });

  it('says what chance would give before it tells of pseudonym: true', () => {
    const error = identityError([finding({ scope: 1, kind: 'chance', shaped: 150, valid: 16 })], file);
    expect(error.what.sv).toContain('11 % har rätt kontrollsiffra, slumpen ger 10 %');
    expect(error.advice.sv).toContain('pseudonym: true');
    expect(identityError([finding({ scope: 1 })], file).advice.sv).not.toContain('pseudonym: true');
  });

  it('never repeats a number, not even from a heading or a file name', () => {
    const { date, tail } = makeNumber(seeded(5));
    const number = `${date}-${tail}`;
    const error = identityError([finding({}), finding({ scope: 'heading' }), finding({ scope: 'file' })], {
      file: `${number}.csv`,
      headings: [`Akt ${number}`],
      ids: new Set(),
    });
    expect(JSON.stringify([error.what, error.advice, error.message])).not.toContain(tail);
    expect(error.what.sv).toContain('kolumn 1');
    expect(identityError([finding({})], { ...file, file: 'export_20260301-1230.csv' }).what.sv).toContain(
      '20260301-1230.csv',
    );
  });
});
