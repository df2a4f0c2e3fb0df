import { makeSample, type SampleOptions } from '../../src/sample/sample.ts';

export type Row = Readonly<Record<string, string>>;

export function readRows(options: SampleOptions): readonly Row[] {
  return [...eachRow(options)];
}

/** The rows of a sample by field id, read by the simplest loop there is: no quotes occur in this dialect. */
export function* eachRow(options: SampleOptions): Generator<Row> {
  const dialect = {
    encoding: 'utf-8',
    delimiter: ';',
    newline: '\n',
    decimal: '.',
    lang: 'en',
    framed: false,
  } as const;
  const [top = '', ...lines] = makeSample({ ...options, dialect })
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const ids = top.split(';');
  for (const line of lines) {
    const row: Record<string, string> = {};
    for (const [place, cell] of line.split(';').entries()) row[ids[place]!] = cell;
    yield row;
  }
}

/** Adults with at least one month with aid, once each, as on their first such row. */
export function adultsOf(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    if (row.role !== 'child' && row.aid_month !== '' && !seen.has(row.person_id!)) seen.set(row.person_id!, row);
  }
  return [...seen.values()];
}

/** Cases, once each, as on the applicant's first row. */
export function casesOf(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    if (row.role === 'applicant' && !seen.has(row.case_id!)) seen.set(row.case_id!, row);
  }
  return [...seen.values()];
}

export function count(rows: readonly Row[], is: (row: Row) => boolean): { readonly yes: number; readonly of: number } {
  return { yes: rows.filter(is).length, of: rows.length };
}
