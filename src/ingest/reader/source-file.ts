import type { SourceFile } from '../../model/records.ts';
import type { OpenedFile } from './files/opened-file.ts';
import type { FilePass } from './read-rows.ts';

/** A file as the rest of the program knows it. */
export function sourceFile(file: OpenedFile, { plan, rows, decimal }: FilePass): SourceFile {
  const { match, headings, survey } = file;
  const read = new Set(plan.planned.map(({ column }): string => column.field.id));
  return {
    name: file.source.name,
    rows,
    dialect: { ...file.dialect, decimal: decimal ?? file.dialect.decimal },
    columns: headings.map((heading, place) => {
      const found = match.columns.find(
        ({ field, index, more }) => read.has(field) && (index === place || more.includes(place)),
      );
      return { heading, field: found?.field ?? null, by: found?.by ?? null };
    }),
    complete: file.mapping.complete,
    sha256: survey.sha256,
    bytes: survey.bytes,
  };
}
