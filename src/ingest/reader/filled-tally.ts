import type { ColumnSpec, RowSink } from '../../engine/columns.ts';
import type { BySex } from '../../model/sex.ts';

/** Counts filled cells of every column by file and sex, where rows go past on their way to nowhere. */
export interface FilledTally {
  readonly sink: Pick<RowSink, 'push'>;
  /** Share of the file's used rows of each sex in which the column is filled in; null where there is no such row. */
  filled(file: number, column: string): BySex<number | null>;
}

export function createFilledTally(columns: readonly ColumnSpec[]): FilledTally {
  const counts = new Map<string, [number, number, number]>();
  const at = (name: string) => columns.findIndex((one) => one.name === name);
  const sexAt = at('sex');
  const fileAt = at('file');
  const add = (key: string, sex: number) => {
    const count = counts.get(key) ?? [0, 0, 0];
    count[sex]!++;
    counts.set(key, count);
  };
  return {
    sink: {
      push(rows, chunks) {
        for (let row = 0; row < rows; row++) {
          const file = Number(chunks[fileAt]!.data[row]);
          const sex = sexAt >= 0 && chunks[sexAt]!.valid[row] === 1 ? Number(chunks[sexAt]!.data[row]) : 2;
          for (let place = 0; place < columns.length; place++) {
            if (chunks[place]!.valid[row] === 1) add(`${file}:${columns[place]!.name}`, sex);
          }
        }
      },
    },
    filled(file, column) {
      const all = counts.get(`${file}:file`) ?? [0, 0, 0];
      const some = counts.get(`${file}:${column}`) ?? [0, 0, 0];
      const share = (sex: 0 | 1 | 2) => (all[sex] === 0 ? null : some[sex] / all[sex]);
      return { women: share(0), men: share(1), unknown: share(2) };
    },
  };
}
