import { describe, expect, it } from 'vitest';
import { CodedError, EXIT } from '../src/errors/coded-error.ts';
import { type Account, account, expectDamagedToBalance, faults, SPAN } from './accounts.ts';

// No case disappears: of every figure cases = counted + what stands apart with a reason, on whole and on damaged exports.

const FIXTURES = [
  'example/exempelstad-2025.csv',
  'even/jamnstad-2025.csv',
  'shapes/couples.csv',
  'shapes/children-as-counts.csv',
  'shapes/lifecare-decisions.csv',
  'shapes/spells.csv',
  'dialects/utf-8.csv',
  'hostile/bad-values.csv',
  'hostile/closed-cases-only.csv',
  'hostile/all-sex-unknown.csv',
  'hostile/one-person-two-sexes.csv',
  'hostile/one-row.csv',
];

describe('every figure balances', () => {
  it.each(FIXTURES)('of %s', async (name) => {
    const found = await account([`fixtures/${name}`], SPAN);
    if (found instanceof CodedError) expect(found.exit).toBe(EXIT.usage);
    else expect(faults(found)).toEqual([]);
  });

  it('of thirty-five couples of another year', async () => {
    const found = await account(['fixtures/shapes/couples-35.csv'], { from: '2021-01-01', to: '2022-12-31' });
    expect(found).not.toBeInstanceOf(CodedError);
    expect(faults(found as Account)).toEqual([]); // no refusal, as was just seen
  });

  it('of two files', async () => {
    const found = await account(
      ['fixtures/shapes/two-files/personer.csv', 'fixtures/shapes/two-files/insatser.csv'],
      SPAN,
    );
    expect(found).not.toBeInstanceOf(CodedError);
    expect(faults(found as Account)).toEqual([]); // no refusal, as was just seen
  });

  it('of twenty damaged exports, or the program asks', () => expectDamagedToBalance(20, 1));
});
