import type { Skipped } from '../../engine/count/readiness.ts';
import type { InspectedFile } from '../../ingest/inspect-files.ts';
import { completeLine } from '../../ingest/mapping/proposed-line.ts';
import type { Remark } from '../../model/records.ts';
import type { Lang } from '../../text/text.ts';
import { terminal } from '../terminal.ts';

/** Where only yes is registered: the line that says that whoever is not in the file has a no. One for each file it concerns. */
export function tellComplete(
  files: readonly Pick<InspectedFile, 'name' | 'columns'>[],
  remarks: readonly Remark[],
  skipped: readonly Skipped[],
  lang: Lang,
): void {
  const fields = new Set([
    ...remarks.filter(({ code }) => code === 'only-yes').flatMap((one) => one.fields),
    ...skipped.filter(({ reason }) => reason === 'only_yes').flatMap((one) => one.fields),
  ]);
  const lines = files
    .filter(({ columns }) => columns.some(({ field }) => field !== null && fields.has(field)))
    .map(({ name }) => completeLine(name));
  if (lines.length === 0) return;
  terminal.result(
    lang === 'sv'
      ? '\nStår alla som har ett ja i filen, så att övriga har nej? Bara då gäller raden i mappningsfilen:'
      : '\nDoes everybody with a yes stand in the file, so that the others have a no? Only then this line of the mapping file holds:',
  );
  for (const line of lines) terminal.result(`  ${line}`);
}
