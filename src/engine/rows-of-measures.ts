import { CodedError, EXIT } from '../errors/coded-error.ts';
import type { ReadExport } from '../model/records.ts';
import { fill } from '../text/text.ts';
import type { CaseDatabase } from './database.ts';
import { nameHeadings } from './name-headings.ts';
import { tellsSystems } from './renumbered-decisions.ts';
import { type Alike, countAlike } from './rows-alike.ts';
import { describeShape, type Shape } from './shape.ts';
import { personKey } from './units/keys.ts';

/**
 * Measures of one person, kind and first day under several numbers, alike in all else that is read of them. Two courses of a
 * kind may begin on one day, so that they must also end on one, stand in two files, or beside an unread column that tells of
 * systems. Null where there are no numbers or no days.
 */
function renumbered(shape: Shape, read: ReadExport): Alike | null {
  if (!shape.has('measure_id') || !shape.has('measure_start')) return null;
  const [id, type, start, end] = ['measure_id', 'measure_type', 'measure_start', 'measure_end'].map((one) =>
    shape.col(one),
  );
  const told = ['measure_end', 'measure_outcome', 'satisfaction'].filter((one) => shape.has(one));
  const same = told.map((one) => `coalesce(min(${shape.col(one)}) = max(${shape.col(one)}), true)`);
  const proofs = [`count(${end}) = count(*)`, 'min(r.file) <> max(r.file)', String(tellsSystems(read))];
  return {
    from: 'records AS r',
    key: [personKey(shape, 'own'), type!, start!],
    where: `${id} IS NOT NULL AND ${start} IS NOT NULL`,
    several: [`min(${id}) <> max(${id})`, ...same, `(${proofs.join(' OR ')})`].join(' AND '),
  };
}

/**
 * Measures that may be one under two numbers, as where they were moved to another system. The mapping's word on rows of
 * decisions holds for them too: copies of one, or each its own.
 * @throws CodedError 2 `measure-rows`
 */
export async function judgeRowsOfMeasures(database: CaseDatabase, read: ReadExport): Promise<undefined> {
  const alike = read.decisionRows === 'each' ? null : renumbered(describeShape(read), read);
  if (alike === null) return;
  const found = await countAlike(database, alike);
  if (found === null) return;
  throw new CodedError(
    EXIT.usage,
    'measure-rows',
    fill(
      {
        sv: '{rows} av {all} rader med insatser är lika en annan rad i person, slag och dagar, men har ett annat nummer ({headings}). De räknas som {rows} insatser, men kan vara {groups} som har flyttats mellan system och fått nya nummer.',
        en: '{rows} of {all} rows with measures are like another row in person, kind and days, with another number ({headings}). They count as {rows} measures, but may be {groups} that were moved between systems and given new numbers.',
      },
      {
        ...Object.fromEntries(Object.entries(found).map(([name, n]) => [name, String(n)])),
        headings: nameHeadings(read.files, (field) => field === 'measure_id').join(', '),
      },
    ),
    {
      sv: 'Skriv i mappningen vad raderna är: decision_rows: ___ (gäller även insatser). I stället för ___ skrivs copies (samma insats under flera nummer räknas en gång) eller each (varje nummer är en insats). Säger en kolumn vilket system raden kommer från kan de dubbla raderna i stället lämnas bort: leave_out: { "___": [___] }.',
      en: 'Write in the mapping what the rows are: decision_rows: ___ (holds for measures too). In place of ___ write copies (one measure under several numbers counts once) or each (every number is a measure). If a column tells which system a row is from, the double rows may be left out instead: leave_out: { "___": [___] }.',
    },
  );
}

/** Copies lose their numbers: without one a measure is known by person, kind and first day. */
export async function settleRowsOfMeasures(database: CaseDatabase, read: ReadExport): Promise<ReadExport> {
  const alike = read.decisionRows === 'copies' ? renumbered(describeShape(read), read) : null;
  if (alike === null) return read;
  const key = `hash(${alike.key.join(', ')})`;
  await database.run(`UPDATE records AS r SET measure_id = NULL WHERE ${alike.where} AND ${key} IN (
    SELECT ${key} FROM records AS r WHERE ${alike.where} GROUP BY ${key} HAVING ${alike.several})`);
  return read;
}
