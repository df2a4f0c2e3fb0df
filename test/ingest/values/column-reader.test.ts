import { describe, expect, it } from 'vitest';
import { type ColumnOptions, columnReader } from '../../../src/ingest/values/column-reader.ts';
import { BAD } from '../../../src/ingest/values/readings.ts';
import { getField } from '../../../src/model/fields.ts';

// Expected values are worked out by hand from the rules of the fields (`gender-audit fields`); day numbers with R:
// as.integer(as.Date("2026-03-01")).
const read = (id: string, text: string, options: ColumnOptions = {}) =>
  columnReader(getField(id), options).convert(text);
/** The value of a date by the reading that needs no order. */
const plain = (id: string, text: string, options: ColumnOptions = {}) => read(id, text, options)[0];
const label = (id: string, text: string, options: ColumnOptions = {}) => {
  const field = getField(id);
  const [code] = columnReader(field, options).convert(text);
  return typeof code === 'number' ? (field.values ?? ['no', 'yes'])[code] : (code ?? null);
};

describe('amounts are öre, and both readings of a number are told', () => {
  const comma = { decimal: ',' } as const;
  it.each([
    ['1 234,50', 123450],
    ['1\u00a0234,50', 123450],
    ['1\u202f234,50', 123450],
    ['1\u2009234,50', 123450],
    ['1.234,50', 123450],
    ['1 234 kr', 123400],
    ['1 234,50 kronor', 123450],
    ['SEK 1 234', 123400],
    ['2500:-', 250000],
    ['2 500,-', 250000],
    ['0,5', 50],
    [',50', 50],
    ['12,345', 1235],
    ['1.234', 123400],
    ['0', 0],
    ['−0', 0],
  ])('%s', (text, ore) => {
    expect(read('granted_amount', text, comma)).toEqual([ore]);
  });

  it.each([
    ['1234.50', [BAD, 123450]],
    ['1,234.50', [BAD, 123450]],
    ['1 234,5', [123450, BAD]],
    ['1.234', [123400, 123]],
    ['1,234', [123, 123400]],
    ['1.234.567', [123456700, BAD]],
    ['12 34', [BAD, BAD]],
    ['-5', [BAD, BAD]],
    ['\u2212250,00', [BAD, BAD]],
    ['10 000 001', [BAD, BAD]],
    ['tio', [BAD, BAD]],
    ['#SAKNAS!', [BAD, BAD]],
    ['–', [null, null]],
    ['  ', [null, null]],
  ])('%s fits %j', (text, values) => {
    expect(read('granted_amount', text)).toEqual(values);
  });

  it('reads number cells of a workbook with a point, whatever the column says', () => {
    const cells = { cells: 'number' } as const;
    expect(read('granted_amount', '1234.5', cells)).toEqual([123450, 123450]);
    expect(read('granted_amount', '1.234', cells)).toEqual([123, 123]);
    expect(read('granted_amount', '1.2345E3', cells)).toEqual([123450, 123450]);
    expect(read('granted_amount', '5E-1', cells)).toEqual([50, 50]);
    expect(read('granted_amount', '1234.4999999999998', cells)).toEqual([123450, 123450]);
  });
});

describe('whole numbers stay in their range', () => {
  it.each([
    ['age', '34', 34],
    ['age', '34 år', 34],
    ['age', '34,0', 34],
    ['age', '34,5', 34],
    ['age', '58,77', 58],
    ['age', '120,99', 120],
    ['age', '-0,5', BAD],
    ['age', '18–24', BAD],
    ['age', '65+', BAD],
    ['co_applicant_age', '58,77', 58],
    ['birth_year', '1981,0', 1981],
    ['birth_year', '1981,5', BAD],
    ['birth_year', '1980-1989', BAD],
    ['children_total', '2,5', BAD],
    ['age', '121', BAD],
    ['aid_months', '12', 12],
    ['aid_months', '13', BAD],
    ['satisfaction', '5', 5],
    ['satisfaction', '72', BAD],
    ['birth_year', '1985', 1985],
    ['birth_year', '1985-03-07', 1985],
    ['birth_year', '19850307', 1985],
    ['birth_year', '85', BAD],
  ])('%s %s', (id, text, value) => {
    expect(read(id, text, { decimal: ',' })).toEqual([value]);
  });

  it('lets the range choose the reading', () => {
    expect(read('children_total', '1.000')).toEqual([BAD, 1]);
  });
});

describe('dates are days since 1970-01-01', () => {
  it.each([
    ['2026-03-01', 20513],
    ['20260301', 20513],
    ['2026-03-01 00:00:00', 20513],
    ['2026-03-01T00:00:00', 20513],
    // a moment with its zone is the day that it was in Sweden: half past midnight, an hour ahead of UTC
    ['2026-03-01T23:30:00.000Z', 20514],
    ['2026-03-01 00:00:00+01:00', 20513],
    ['2026-03-01 12.30', 20513],
    ['202603011230', 20513],
    ['2026/03/01', 20513],
    ['2026.3.1', 20513],
    ['1 mars 2026', 20513],
    ['01-MAR-2026', 20513],
    ['2026-03', 20513],
    ['202603', 20513],
    ['mars 2026', 20513],
    ['2024-02-29', 19782],
    ['2026-02-29', BAD],
    ['2026-13-01', BAD],
    ['2026-04-31', BAD],
    ['202603012530', BAD],
    ['01/03/2026', BAD],
    ['03-2026', 20513],
    ['1789-07-14', BAD],
    ['46082', BAD],
    ['9999-12-31', BAD],
    ['?', null],
  ])('%s', (text, day) => {
    expect(plain('decision_date', text)).toBe(day);
  });

  it('takes day and month in the order that the mapping says, and only then', () => {
    expect(read('decision_date', '01/03/2026', { dateOrder: 'dmy' })).toEqual([20513]);
    expect(read('decision_date', '3/1/2026', { dateOrder: 'mdy' })).toEqual([20513]);
    expect(read('decision_date', '1.3.26 08:15', { dateOrder: 'dmy' })).toEqual([20513]);
    expect(read('decision_date', '31/12/2026', { dateOrder: 'mdy' })).toEqual([BAD]);
  });

  it('takes serial numbers in number cells of a workbook only', () => {
    // Excel: =DATUM(2026;3;1) formatted as a number is 46082.
    expect(plain('decision_date', '46082', { cells: 'number' })).toBe(20513);
    expect(plain('decision_date', '46082.99', { cells: 'number' })).toBe(20513);
    // a hundredth of a second before midnight is midnight
    expect(plain('decision_date', '46081.9999999', { cells: 'number' })).toBe(20513);
    // 46082 − 1462 days, in the system that begins in 1904
    expect(plain('decision_date', '44620', { cells: 'number', date1904: true })).toBe(20513);
    expect(plain('decision_date', '20260301', { cells: 'number' })).toBe(20513);
    expect(plain('decision_date', '2026', { cells: 'number' })).toBe(BAD);
  });

  it('reads a month alone as its last day where the field is an end, and a far year as open', () => {
    expect(plain('aid_end', '2026-03')).toBe(20543); // 2026-03-31
    expect(plain('aid_end', '9999-12-31')).toBe(null);
    expect(plain('measure_end', '2999-12-31')).toBe(null);
  });

  it('moves an end that is the first day without aid to the last day with it', () => {
    const options = { endIs: 'first_day_without' } as const;
    expect(plain('aid_end', '2026-03-02', options)).toBe(20513);
    expect(plain('aid_end', '2026-03', options)).toBe(20512); // 2026-02-28
    expect(plain('aid_start', '2026-03-02', options)).toBe(20514);
  });
});

describe('months and periods', () => {
  it.each([
    ['2026-09', 24320],
    ['202609', 24320],
    ['2026-9', 24320],
    ['2026 9', 24320],
    ['2026M09', 24320],
    ['09/2026', 24320],
    ['sep 2026', 24320],
    ['sept. 2026', 24320],
    ['September 2026', 24320],
    ['2026 september', 24320],
    ['sep-26', 24320],
    ['2026-09-30', 24320],
    ['2026-09-27T00:00:00', 24320],
    ['2026-13', BAD],
    ['9', BAD],
    ['okt-2026', 24321],
    ['mars 2026', 24314],
    ['markus 2026', BAD],
  ])('month %s', (text, month) => {
    expect(plain('aid_month', text)).toBe(month); // 2026 × 12 + 8 = 24320
  });

  it.each([
    ['2026', 2026010],
    ['2026-Q3', 2026071],
    ['2026K3', 2026071],
    ['2026 kv 3', 2026071],
    ['kvartal 3 2026', 2026071],
    ['Q4 2026', 2026101],
    ['2026-09', 2026092],
    ['2026-12', 2026122],
    ['2026-Q5', BAD],
    ['1026', BAD],
  ])('period %s', (text, period) => {
    expect(plain('period', text)).toBe(period);
  });
});

describe('labels', () => {
  it.each([
    ['sex', 'Kvinna', 'woman'],
    ['sex', ' K ', 'woman'],
    ['sex', 'f', 'woman'],
    ['sex', 'MAN', 'man'],
    ['sex', 'M', 'man'],
    ['sex', '–', 'unknown'],
    ['sex', 'Uppgift saknas', 'unknown'],
    ['sex', '0', 'unknown'],
    ['sex', '', null],
    ['sex', '1', BAD],
    ['sex', '2', BAD],
    ['sex', 'X', BAD],
    ['sex', 'Z', BAD],
    ['role', 'Registerledare', 'applicant'],
    ['role', 'So\u0308kande', 'applicant'],
    ['role', 'co_applicant', 'co_applicant'],
    ['role', 'sökande, medsökande', BAD],
    ['decision', 'delvis bifall', 'partly'],
    ['decision', 'Bifall', 'granted'],
    ['decision', 'EK Ekonomiskt bistånd 12 kap 1, 7 §§ SoL, avslag', 'denied'],
    ['decision', 'Ek ekonomiskt bistånd, delvis bifall', 'partly'],
    ['decision', 'Bifall, delvis', 'partly'],
    ['decision', 'EK, bifall, avslag', BAD],
    ['decision', 'EK Återkrav', BAD],
    ['decision', 'Avvisad', 'dismissed'],
    ['decision', 'vet ej', null],
    ['obstacle', 'Arbetslös – ingen ersättning', 'unemployment'],
    ['obstacle', 'Hemarbetande', 'other'],
    ['obstacle', 'Saknar körkort', BAD],
    ['obstacle', 'Saknar barnomsorg', 'no_childcare'],
    ['obstacle', 'Sjuk-/aktivitetsersättning, väntar på', 'ill_health'],
    ['obstacle', 'sjukgymnast', BAD],
    ['obstacle', 'Uppgift saknas', null],
    ['split_payment', 'nej', BAD],
    ['split_payment', 'Tackat nej', 'declined'],
    ['violence_support', 'tackat nej', 'offered'],
    ['violence_disclosed', 'nej', 'no'],
    ['exit_reason', 'flyttat, arbete', BAD],
    ['household_type', 'Okänd', 'unknown'],
    ['payment_to', 'kvinnan', 'woman'],
    ['referred', 'Ja', 'yes'],
    ['referred', 'x', 'yes'],
    ['referred', '0', 'no'],
    ['referred', 'FALSKT', 'no'],
    ['referred', 'ej aktuellt', null],
    ['referred', '', null],
    ['referred', '2', BAD],
    ['referred', '0,0', 'no'],
    ['referred', '1.0', 'yes'],
    ['referred', '7,0', BAD],
    ['referred', '0,5', BAD],
    ['referred', 'Ja.', 'yes'],
    ['referred', 'Ja, AME', BAD],
    ['referred', 'Ja (skriftlig)', BAD],
    ['referred', 'AME, ja', 'yes'],
    ['referred', 'ja 2025-03-01', BAD],
    ['referred', 'Ej hänvisad', 'no'],
    ['plan', 'Ej hänvisad', BAD],
    ['born_abroad', 'Inrikes', 'no'],
    ['sex', 'H', 'man'],
    ['sex', 'Flickor', 'woman'],
    ['sex', 'Kvinnor och män', BAD],
  ])('%s: %s', (id, text, value) => {
    expect(label(id, text)).toBe(value);
  });

  it('lets the mapping decide before all else', () => {
    const values = { 1: 'man', 2: 'woman', kvinna: 'man', Z: null };
    expect(label('sex', '1', { values })).toBe('man');
    expect(label('sex', 'Kvinna', { values })).toBe('man');
    expect(label('sex', 'z', { values })).toBe(null);
    expect(label('split_payment', 'Nej', { values: { nej: 'not_asked' } })).toBe('not_asked');
    expect(read('granted_amount', 'inget', { values: { inget: '0' } })).toEqual([0, 0]);
  });

  it('takes an empty cell for no only where the mapping says so, and never "vet ej"', () => {
    expect(label('plan', '', { blank: 'no' })).toBe('no');
    expect(label('plan', ' \u00a0', { blank: 'no' })).toBe('no');
    expect(label('plan', 'vet ej', { blank: 'no' })).toBe(null);
    expect(label('plan', '–', { blank: 'no' })).toBe(null);
  });

  it('finds a code in the mapping also where it went through decimals', () => {
    const values = { 0: 'man', 1: 'woman', 9: null };
    for (const text of ['1', '1,0', '1.0', ' 1.00']) expect(label('sex', text, { values })).toBe('woman');
    expect(label('sex', '0,0', { values })).toBe('man');
    expect(label('sex', '9.0', { values })).toBe(null);
    expect(label('sex', '1,5', { values })).toBe(BAD);
    expect(label('sex', '1', { values, cells: 'number' })).toBe('woman');
  });

  it('tells what the mapping says from what is known', () => {
    const reader = columnReader(getField('sex'), { values: { 0: null } });
    expect(reader.isStated('0.0')).toBe(true);
    expect(reader.isStated('man')).toBe(false);
  });

  it('refuses to read fields that the dictionary codes', () => {
    expect(() => columnReader(getField('person_id'))).toThrow(RangeError);
  });
});
