import { CodedError, EXIT } from '../errors/coded-error.ts';
import { findField } from '../model/fields.ts';
import type { ReadExport } from '../model/records.ts';
import { fill } from '../text/text.ts';
import type { CaseDatabase } from './database.ts';
import { isFew } from './few.ts';
import { describeShape } from './shape.ts';
import { personKey } from './units/keys.ts';

/**
 * Applications on rows of their own, beside the decisions on them, and nothing that tells which belong together: an outcome
 * on both would count twice, and an application without one would be open for ever.
 * @throws CodedError 2 `applications-apart`
 */
export async function judgeSplitApplications(database: CaseDatabase, read: ReadExport): Promise<undefined> {
  const shape = describeShape(read);
  if (read.decisionRows !== null || !shape.has('application_date') || !shape.has('decision_date')) return;
  const [asked, day, id] = ['application_date', 'decision_date', 'decision_id'].map((one) => shape.col(one));
  const [isAsked, isDecided] = [
    `(${asked} IS NOT NULL AND ${day} IS NULL AND ${id} IS NULL)`,
    `(${day} IS NOT NULL AND ${asked} IS NULL)`,
  ];
  const [found] = await database.rows(
    `SELECT count(${asked}), count(${day}), count_if(${asked} IS NOT NULL AND ${day} IS NOT NULL) FROM records AS r`,
  );
  const [applications, decisions, both] = (found ?? []).map(Number) as [number, number, number];
  // rows of only one kind tell of no two that belong together
  if (applications === both || decisions === both) return;
  const told = `(${isAsked} OR ${isDecided} OR ${asked} IS NOT NULL AND ${day} IS NOT NULL)`;
  const [beside] = await database.rows(
    `SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (several), 0) FROM (SELECT count(*) AS n,
        min(${asked}) FILTER (${isAsked}) <= max(${day}) FILTER (${isDecided}) AS several
      FROM records AS r WHERE ${told} GROUP BY ${personKey(shape, 'own')}) ORDER BY ALL`,
  );
  const [all, rows] = (beside ?? []).map(Number) as [number, number];
  if (isFew(rows, all)) return;
  const apart = read.files.filter(({ columns }) => {
    const has = (field: string) => columns.some((one) => one.field === field);
    return has('application_date') && !has('decision_date');
  });
  const lines = apart.map(({ name, columns }) => {
    const headings = columns.filter(({ field }) => findField(field ?? '')?.of === 'decision');
    return `{ match: "${name}", ignore: [${headings.map(({ heading }) => `"${heading}"`).join(', ')}] }`;
  });
  throw new CodedError(
    EXIT.usage,
    'applications-apart',
    {
      sv: `Ansökningar och beslut om samma personer står på olika rader (${rows} av ${all}), och inget säger vilka som hör ihop. Lästa så räknas ett beslut två gånger, eller ansökan som om den aldrig hade prövats.`,
      en: `Applications and decisions about the same people stand on different rows (${rows} of ${all}), and nothing tells which belong together. Read so, a decision counts twice, or its application as if it had never been tried.`,
    },
    fill(
      {
        sv: 'Ta ut en rad per ansökan med både ansökningsdatum och beslutsdatum, eller beslutets nummer i båda.{ignore} Är varje rad en ansökan för sig, skriv decision_rows: each.',
        en: 'Export one row per application with both its date and that of the decision, or the number of the decision in both.{ignore} If every row is an application of its own, write decision_rows: each.',
      },
      {
        ignore:
          lines.length === 0
            ? { sv: '', en: '' }
            : {
                sv: ` Ska bara raderna med beslutsdatum räknas, skriv i mappningen: files: [${lines.join(', ')}].`,
                en: ` If only the rows with a date of decision are to count, write in the mapping: files: [${lines.join(', ')}].`,
              },
      },
    ),
  );
}
