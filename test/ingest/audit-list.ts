import { audit } from '../../src/audit.ts';
import { CodedError } from '../../src/errors/coded-error.ts';
import { readMapping } from '../../src/ingest/mapping/read-mapping.ts';
import { withFiles } from './reader/read-text.ts';

/** What became of a list: the question that stopped it, or its figures by `indicator|stat|sex`. */
export interface Audited {
  readonly code: string | null;
  readonly what: string;
  readonly advice: string;
  readonly remarks: readonly string[];
  readonly told: readonly {
    readonly code: string;
    readonly fields: readonly string[];
    readonly count: number | null;
  }[];
  readonly notices: readonly string[];
  /** What the notices ask to be done. */
  readonly asks: string;
  /** Count and number of a figure of the whole year. */
  figure(indicator: string, stat: string, sex: 'women' | 'men'): readonly [count: number | null, n: number] | null;
}

/** Counts a synthetic list of 2025 as `analyze --internal` does, with a mapping or without. */
export function auditList(text: string, yaml = ''): Promise<Audited> {
  return withFiles({ 'lista.csv': text }, async (files): Promise<Audited> => {
    const mapping = yaml === '' ? null : readMapping(`version: 1\n${yaml}`, 'map.yaml');
    const span = { from: '2025-01-01', to: '2025-12-31', per: 'none', by: [] } as const;
    try {
      const { document, notices } = await audit({ files, mapping, ...span, internal: true, version: '0' });
      return {
        ...{ code: null, what: '', advice: '' },
        remarks: document.remarks.map(({ code }) => code),
        told: document.remarks,
        notices: notices.map(({ code }) => code),
        asks: notices.map(({ advice }) => advice.sv).join('\n'),
        figure(indicator, stat, sex) {
          const row = document.results.find(
            (one) => one.indicator === indicator && one.stat === stat && one.sex === sex && one.period === 'all',
          );
          return row === undefined ? null : [row.count, row.n ?? 0];
        },
      };
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      return {
        code: error.code,
        what: error.what.sv,
        advice: error.advice.sv,
        remarks: [],
        told: [],
        notices: [],
        asks: '',
        figure: () => null,
      };
    }
  });
}

/** Synthetic: lines under their headings. */
export const listOfRows = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [headings, ...rows, []].map((row) => row.join(';')).join('\n');
