import { describe, expect, it } from 'vitest';
import { columnReader } from '../../../src/ingest/values/column-reader.ts';
import { isPrintable, printableLabels, quote } from '../../../src/ingest/values/label-text.ts';
import { destroyedIds, readId, readText } from '../../../src/ingest/values/read-id.ts';
import { ambiguousColumn } from '../../../src/ingest/values/read-number.ts';
import { createReadingVote } from '../../../src/ingest/values/readings.ts';
import { getField } from '../../../src/model/fields.ts';

const place = (id: string, heading: string) => ({ field: getField(id), heading, file: 'export.csv' });
const vote = (id: string, texts: readonly string[]) => {
  const reader = columnReader(getField(id));
  const votes = createReadingVote(reader.readings.length);
  for (const text of texts) votes.see(reader.convert(text));
  return votes.result();
};

describe('readings of a column', () => {
  it.each([
    [['1234,50', '1.000'], { kind: 'settled', reading: 0 }],
    [['1234.50', '1.000'], { kind: 'settled', reading: 1 }],
    [['100', '2 500', 'oj', ''], { kind: 'settled', reading: 0 }],
    [['1.234', '500'], { kind: 'ambiguous', left: [0, 1] }],
    [['0,5', '0.5'], { kind: 'contradictory' }],
    [[], { kind: 'settled', reading: 0 }],
  ])('%j', (texts, result) => {
    expect(vote('granted_amount', texts)).toEqual(result);
  });

  it('is refused with the line for the mapping', () => {
    const error = ambiguousColumn(place('granted_amount', 'Beviljat (kr)'), 'ambiguous');
    expect(error).toMatchObject({ exit: 2, code: 'ambiguous-numbers' });
    expect(error.advice.sv).toContain('columns: { granted_amount: { from: "Beviljat (kr)", decimal: "," } }');
  });
});

describe('what a message may name', () => {
  it('a label where the contract allows it', () => {
    expect(isPrintable({ text: 'Förskott', rows: 5 })).toBe(true);
    expect(isPrintable({ text: 'Förskott', rows: 4 })).toBe(false);
    expect(isPrintable({ text: 'x'.repeat(61), rows: 50 })).toBe(false);
    expect(isPrintable({ text: 'Beslut 1234', rows: 50 })).toBe(false);
    expect(isPrintable({ text: 'Beslut 12 34', rows: 50 })).toBe(false);
    expect(isPrintable({ text: 'a\u0007b', rows: 50 })).toBe(false);
    // a mark that turns writing round is no part of a label: it is taken away before anything is shown
    expect(printableLabels([{ text: 'a\u202eb', rows: 50 }])).toEqual(['"ab"']);
  });

  it('a heading without control characters', () => {
    expect(quote('Kö\u0007n "a"')).toBe('"Kö n \\"a\\""');
    expect(quote('Akt 811228-9874')).toBe('"Akt …"');
    expect(quote('Belopp 202509')).toBe('"Belopp 202509"');
    expect(quote('y'.repeat(99))).toHaveLength(62);
  });
});

describe('ids and words', () => {
  it.each([
    ['A-17', { kind: 'text', text: 'A-17' }],
    ['  7 ', { kind: 'text', text: '7' }],
    ['1,2E+11', { kind: 'destroyed' }],
    ['1.23457E+11', { kind: 'destroyed' }],
    ['########', { kind: 'destroyed' }],
    ['12E3', { kind: 'text', text: '12E3' }],
    ['#N/A', { kind: 'error' }],
    ['#SAKNAS!', { kind: 'error' }],
    ['–', { kind: 'blank' }],
    ['', { kind: 'blank' }],
  ])('%s', (text, word) => {
    expect(readId(text)).toEqual(word);
  });

  it('says which lines hold destroyed ids', () => {
    const error = destroyedIds(place('person_id', 'Löpnr'), [3, 4, 5, 6, 7, 8]);
    expect(error.exit).toBe(2);
    expect(error.what.sv).toContain('rad 3, 4, 5, 6, 7)');
  });

  it('gives words the name that the mapping has', () => {
    expect(readText(' Tandv. ', new Map([['tandv.', 'Tandvård']]))).toEqual({ kind: 'text', text: 'Tandvård' });
    expect(readText('Test', new Map([['test', null]]))).toEqual({ kind: 'blank' });
  });
});
