import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnReader } from '../../../src/ingest/values/column-reader.ts';
import { BAD } from '../../../src/ingest/values/readings.ts';
import { getField } from '../../../src/model/fields.ts';

const field = getField('granted_amount');
const ore = fc.integer({ min: 0, max: 1_000_000_000 });
/** Thousands marked from the right, by hand: no locale is asked. */
const grouped = (kronor: number, mark: string): string => String(kronor).replace(/\B(?=(?:\d{3})+$)/g, mark);
const cents = (value: number): string => String(value % 100).padStart(2, '0');

it.each([' ', '\u00a0', '\u202f', '\u2009', '.', ''])(
  'every amount is read back with thousands marked by %j and a decimal comma',
  (mark) => {
    fc.assert(
      fc.property(ore, fc.constantFrom('', ' kr', ' SEK'), (value, unit) => {
        const text = `${grouped(Math.floor(value / 100), mark)},${cents(value)}${unit}`;
        expect(columnReader(field, { decimal: ',' }).convert(text)).toEqual([value]);
        // Two decimals after a comma can be nothing but decimals.
        expect(columnReader(field).convert(text)).toEqual([value, BAD]);
      }),
      { seed: 2026, numRuns: 300 },
    );
  },
);

it('whole kronor are the same by both readings unless a point marks thousands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (kronor) => {
      expect(columnReader(field).convert(`${grouped(kronor, ' ')} kr`)).toEqual([kronor * 100, kronor * 100]);
      expect(columnReader(field).convert(`${kronor}:-`)).toEqual([kronor * 100, kronor * 100]);
    }),
    { seed: 2026, numRuns: 300 },
  );
});

it('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      for (const id of ['granted_amount', 'age', 'decision_date', 'aid_month', 'period', 'sex', 'obstacle', 'plan'])
        expect(columnReader(getField(id)).convert(text).length).toBeGreaterThan(0);
    }),
    { seed: 2026, numRuns: 500 },
  );
});
