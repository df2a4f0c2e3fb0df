import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { identityError } from '../identity/identity-error.ts';
import type { OpenedFile } from './files/opened-file.ts';
import type { FilePlan } from './plan-columns.ts';
import { LEFT_OUT_LINE } from './row-reader.ts';
import { type RowScan, scanRows } from './scan-rows.ts';

/** The search of one file for identity numbers: its name, titles, headings and other sheets at once, cells as they come. */
export interface FileScan extends RowScan {
  problems(): readonly CodedError[];
}

export function scanFile(file: OpenedFile, plan: FilePlan): FileScan {
  const scan = scanRows(plan);
  const dropped = new Set(file.match.dropped);
  scan.see('file', file.source.name, 0);
  file.headings.forEach((heading, place) => {
    if (!dropped.has(place)) scan.see('heading', heading, file.dialect.headerRow);
  });
  for (const { scope, text, line } of file.surroundings) scan.see(scope, text, line);
  return {
    ...scan,
    problems() {
      const found = scan.findings();
      const left = found.filter(({ scope }) => scope === LEFT_OUT_LINE);
      const rest = found.filter(({ scope }) => scope !== LEFT_OUT_LINE);
      const { headings, source } = file;
      return [
        ...(rest.length > 0 ? [identityError(rest, { file: source.name, headings, ids: plan.ids })] : []),
        ...left.map(({ lines }) => inLeftOutLines(source.name, lines)),
      ];
    },
  };
}

/** Lines whose quoting breaks, or with more cells than headings: they belong to no column. */
const inLeftOutLines = (file: string, lines: readonly number[]) =>
  new CodedError(
    EXIT.identityNumbers,
    'identity-numbers',
    fill(
      {
        sv: 'Körningen stoppades: rader i {file} som inte går att läsa innehåller siffror som liknar personnummer (rad {lines}).',
        en: 'The run was stopped: lines of {file} that cannot be read hold digits like identity numbers (line {lines}).',
      },
      { file, lines: lines.join(', ') },
    ),
    {
      sv: 'Ta ut filen på nytt, eller ta bort raderna.',
      en: 'Make the export again, or take the lines out.',
    },
  );
