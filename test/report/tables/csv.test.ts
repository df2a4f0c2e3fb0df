import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditDocument } from '../../../src/model/audit-document.ts';
import type { Protected } from '../../../src/model/protected.ts';
import { writeCsv, writeCsvFiles } from '../../../src/report/tables/csv.ts';
import { auditExample, couldRun, fillHidden, funnelRow, HOSTILE, makeHostile, tamper } from './real-release.ts';

type Fields = Readonly<Record<string, string>>;

/** Read by another program's rules: csv-parse is strict about quoting. */
const read = (csv: string): Fields[] => parse(csv, { delimiter: ';', bom: true, columns: true }) as Fields[]; // columns: true gives objects
const fileOf = (name: string) => (audit: Protected<AuditDocument>) => writeCsvFiles(audit).get(`${name}.csv`) ?? null;
const writeResultsCsv = (audit: Protected<AuditDocument>) => fileOf('results')(audit)!;
const writeGapsCsv = (audit: Protected<AuditDocument>) => fileOf('gaps')(audit)!;
const [writeChangesCsv, writeFunnelsCsv] = [fileOf('changes'), fileOf('funnels')];
const number = (field: string | undefined): number | null => (field ? Number(field.replace(',', '.')) : null);
const word = (field: string | undefined): string | null => field || null;

let document: Protected<AuditDocument>;
let results: Fields[];
let gaps: Fields[];
beforeAll(async () => {
  document = await auditExample();
  results = read(writeResultsCsv(document));
  gaps = read(writeGapsCsv(document));
});

describe('a CSV file', () => {
  test('is written as Excel with Swedish settings opens it: BOM, semicolons, decimal comma, CRLF', () => {
    expect(writeCsv(['a', 'b', 'c'], [['å', -0.25, null]])).toBe('\ufeffa;b;c\r\nå;-0,25;\r\n');
  });
  test('quotes by RFC 4180', () => {
    const rows = [['a"b', 'c;d', 'e\r\nf', ' g ', '']];
    expect(writeCsv(['1', '2', '3', '4', '5'], rows)).toContain('"a""b";"c;d";"e\r\nf";" g ";\r\n');
    expect(Object.values(read(writeCsv(['1', '2', '3', '4', '5'], rows))[0]!)).toEqual(rows[0]);
  });
  test('keeps negative numbers as numbers and takes the sting out of texts', () => {
    expect(writeCsv(['a', 'b'], [[-1, '-1']])).toContain("-1;'-1\r\n");
  });
});

describe('results.csv', () => {
  test('holds every row of audit.json with the same numbers, in the same order', () => {
    const back = results.map((row) => ({
      ...{ indicator: row.indicator, period: row.period, by: word(row.by), level: word(row.level), sex: word(row.sex) },
      ...{ stat: row.stat, n: number(row.n), count: number(row.count), missing: number(row.missing) },
      ...{ value: number(row.value), low: number(row.low), high: number(row.high), phi: number(row.phi) },
      ...{ status: row.status, reason: word(row.reason) },
    }));
    expect(back).toEqual(document.results);
  });
  test('tells hidden, zero and missing apart, and has each of them', () => {
    for (const [at, row] of document.results.entries()) {
      const told = row.status === 'shown' && row.count !== null;
      const right = row.status === 'suppressed' ? 'x' : row.value === 0 ? '0' : row.value !== null || told ? '' : '..';
      expect(results[at]!.sign).toBe(right);
    }
    expect(new Set(results.map((row) => row.sign))).toEqual(new Set(['x', '0', '..', '']));
  });
});

const boundsOf = (row: Fields) => ({
  plausible: { low: number(row.plausible_low), high: number(row.plausible_high) },
  worst: { low: number(row.worst_low), high: number(row.worst_high) },
  holds: word(row.holds),
});

describe('gaps.csv', () => {
  test('holds every row of audit.json with the same numbers, in the same order', () => {
    const back = gaps.map((row) => ({
      ...{ indicator: row.indicator, period: row.period, by: word(row.by), level: word(row.level), stat: row.stat },
      ...{ estimand: row.estimand, value: number(row.value), low: number(row.low), high: number(row.high) },
      ...{ p: number(row.p), q: number(row.q), family: word(row.family) },
      ...{ verdict: word(row.verdict), grade: word(row.grade), detectable: number(row.detectable) },
      ...{ n_women: number(row.n_women), n_men: number(row.n_men), clusters: number(row.clusters) },
      ...{ phi: number(row.phi), cautions: row.cautions ? row.cautions.split(' ') : [] },
      ...(row.fragile_by ? { fragile_by: row.fragile_by.split(' ') } : {}),
      ...(row.worst_low ? { bounds: boundsOf(row) } : {}),
      ...{ status: row.status, reason: word(row.reason) },
      ...(row.needed ? { needed: number(row.needed) } : {}),
    }));
    expect(back).toEqual(
      document.gaps.map(({ adjusted: _, margin: __, family, ...row }) => ({
        ...row,
        family: row.status === 'suppressed' ? null : family,
      })),
    );
    expect(gaps.filter((row) => row.status === 'shown').map((row) => number(row.margin))).toEqual(
      document.gaps.filter((row) => row.status === 'shown').map((row) => row.margin),
    );
  });
  test('has what was held alike in columns of its own', () => {
    const gap = document.gaps.find((row) => row.status === 'shown')!;
    const alike = ['age_group', 'born_abroad'];
    const adjusted = {
      ...{ for: alike, kind: 'circumstances' as const, method: 'standardised' },
      ...{ overlap_women: 0.75, overlap_men: null },
    };
    const [row] = read(writeGapsCsv(tamper(document, { gaps: [{ ...gap, adjusted }] })));
    expect(row).toMatchObject({
      adjusted_for: 'age_group born_abroad',
      adjusted_kind: 'circumstances',
      adjusted_method: 'standardised',
      adjusted_overlap_women: '0,75',
      adjusted_overlap_men: '',
    });
  });
});

describe('changes.csv and funnels.csv', () => {
  const numbers = (row: Fields, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, number(row[name])]));
  test('hold every change of audit.json with the same numbers', () => {
    const rows = read(writeChangesCsv(document)!);
    const back = rows.map((row) => ({
      ...{ indicator: row.indicator, stat: row.stat, from: row.from, to: row.to },
      ...numbers(row, ['value', 'low', 'high', 'q']),
    }));
    expect(back.length).toBeGreaterThan(5);
    expect(back).toEqual(document.changes);
    expect(new Set(rows.map(({ mode }) => mode))).toEqual(new Set(['protected']));
  });
  test('hold every unit of audit.json, what is common to the units on each row', () => {
    const rows = read(writeFunnelsCsv(tamper(document, { funnels: [funnelRow] }))!);
    const { units, centre, phi, ...place } = funnelRow;
    expect(rows.length).toBe(5);
    for (const [at, row] of rows.entries()) {
      const { level, outside, ...limits } = units[at]!;
      expect(row).toMatchObject({ ...place, level, outside: String(outside), mode: 'protected' });
      expect(numbers(row, ['centre', 'phi', ...Object.keys(limits)])).toEqual({ centre, phi, ...limits });
    }
  });
  test('are not written where there is nothing to tell, or where the audit is older than they are', () => {
    for (const none of [[], undefined]) {
      const { changes: _, funnels: __, ...older } = document;
      const without = none ? tamper(document, { changes: none, funnels: none }) : (older as typeof document); // an older audit.json
      expect([writeChangesCsv(without), writeFunnelsCsv(without)]).toEqual([null, null]);
    }
  });
  test('run nothing that the export holds', () => {
    const units = funnelRow.units.map((unit, at) => ({ ...unit, level: HOSTILE[at]! }));
    const rows = read(writeFunnelsCsv(tamper(document, { funnels: [{ ...funnelRow, units }] }))!);
    expect(rows.map(({ level }) => level!).filter(couldRun)).toEqual([]);
    expect(rows[0]!.level).toBe(`'${HOSTILE[0]}`);
  });
});

describe('both files', () => {
  test('are the same bytes each time', () => {
    expect(writeResultsCsv(document)).toBe(writeResultsCsv(structuredClone(document)));
    expect(writeGapsCsv(document)).toBe(writeGapsCsv(structuredClone(document)));
  });
  test('look at nothing of a hidden row but its name', () => {
    const filled = fillHidden(document);
    expect(filled.results.filter((row) => row.value === 4711.17).length).toBeGreaterThan(100);
    expect(writeResultsCsv(filled)).toBe(writeResultsCsv(document));
    expect(writeGapsCsv(filled)).toBe(writeGapsCsv(document));
  });
  test('say on every row whether they may be spread', async () => {
    const internal = await auditExample(true);
    for (const [doc, mode] of [[document, 'protected'] as const, [internal, 'internal'] as const])
      for (const csv of [writeResultsCsv(doc), writeGapsCsv(doc)])
        expect(new Set(read(csv).map((row) => row.mode))).toEqual(new Set([mode]));
  });
  test('run nothing that the export holds, and lose nothing of it', () => {
    const hostile = makeHostile(document);
    for (const csv of [writeResultsCsv(hostile), writeGapsCsv(hostile)]) {
      const levels = new Set(read(csv).map((row) => row.level!));
      expect([...levels].filter(couldRun)).toEqual([]);
      expect(levels).toContain(`'${HOSTILE[0]}`);
      expect(levels).toContain(HOSTILE[1]);
      expect(levels).toContain(`'${HOSTILE[2]}`);
    }
  });
});

const line = (...fields: (string | number)[]) =>
  writeCsv(['a'], [fields]).split('\r\n').slice(1).join('\r\n').trimEnd();

// OWASP, "CSV Injection": a formula begins a cell, by whatever sign the reader's spreadsheet parts cells
describe('a text of which a part could begin a cell elsewhere', () => {
  test.each([
    ['Öst,=1+1', `"Öst,'=1+1"`],
    ['Öst;@SUM(A1)', `"Öst;'@SUM(A1)"`],
    ['Öst\t-1', `"Öst\t'-1"`],
    ['Öst| +1', `"Öst| '+1"`],
    ['Öst\n=1', `"Öst\n'=1"`],
    ['Öst,"=1"', `"Öst,""'=1"""`],
    ['Öst,\uff1d1', `"Öst,'\uff1d1"`],
    ['=1,=1', `"'=1,'=1"`],
  ])('%j is written so that none does', (text, written) => {
    expect(line(text)).toBe(written);
  });

  test.each([
    ['Öst, Väst', '"Öst, Väst"'],
    ['Norr-Öst', 'Norr-Öst'],
    ['a=b', 'a=b'],
  ])('%j stays what it is', (text, written) => {
    expect(line(text)).toBe(written);
  });

  test('a negative number stays a number', () => {
    expect(line(-0.5)).toBe('-0,5');
  });
});
