import type { Notice } from '../../errors/coded-error.ts';
import { findField } from '../../model/fields.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { quote } from '../values/label-text.ts';
import { linesOf, listOf } from '../values/refuse-column.ts';
import { type AskedColumn, noticeOf } from './question.ts';

/**
 * Asks about columns that hold a further case of their row: as the file stands one would count, and the others would
 * not.
 */
export function whetherFurther(columns: readonly AskedColumn[], file: string): Notice {
  const headings = columns.map(({ profile }) => quote(profile.heading));
  const read = [...new Set(columns.flatMap(({ called }) => (called === null ? [] : [quote(called)])))];
  const adults = columns.flatMap(({ profile, fields, called }) => {
    const other = called === null ? undefined : findField(`co_applicant_${fields[0]?.id.replace(/^person_/, '')}`);
    return other ? [`${other.id}: { from: ${quote(profile.heading)} }`] : [];
  });
  // of those that none is read of the first may be read; the sex of a child is not that of the row
  const first = columns.filter(
    ({ called, fields: [field] }, at) =>
      called === null && field?.of !== 'record' && columns.findIndex(({ fields }) => fields[0] === field) === at,
  );
  const lines = first.map(({ profile, fields }) => `${fields[0]!.id}: { from: ${quote(profile.heading)} }`);
  const rest = columns.filter((column) => !first.includes(column)).map(({ profile }) => quote(profile.heading));
  const beside: Text =
    read.length === 0
      ? {
          sv: 'ser ut att ha flera beslut, insatser eller barn på samma rad. Lästa så skulle högst ett av dem räknas.',
          en: 'seem to hold several decisions, measures or children on one row. Read so, one of them would count at most.',
        }
      : {
          sv: `ser ut att ha ett till av det som står i ${linesOf(read, 'och')}. Oläst räknas bara det som står där, och resten faller bort.`,
          en: `seems to hold one more of what stands in ${linesOf(read, 'and')}. Unread, only what stands there counts, and the rest is lost.`,
        };
  const other: Text =
    adults.length === 0
      ? same('')
      : {
          sv: ` Gäller kolumnerna den andra vuxna i paret: columns: { ${adults.join(', ')} }.`,
          en: ` If the columns are about the other adult of a couple: columns: { ${adults.join(', ')} }.`,
        };
  // the column that is read may be the further case: the outcome of an appeal
  const events = columns.filter(({ called, fields: [field] }) => called !== null && field?.of !== 'adult');
  const [event] = events;
  const line = `columns: { ${event?.fields[0]?.id}: { from: ${quote(event?.profile.heading ?? '')} } }`;
  const instead: Text =
    events.length !== 1
      ? same('')
      : {
          sv: ` Är det den kolumnen som ska läsas: ${line} och ignore: [${quote(event!.called!)}].`,
          en: ` If that is the column to be read: ${line} and ignore: [${quote(event!.called!)}].`,
        };
  const isAmount = columns.every(({ fields }) => fields[0]?.type === 'amount');
  const only: Text =
    lines.length === 0
      ? {
          sv: ' Är det något annat, eller ska bara det första räknas, skriv i mappningen: ignore: [{rest}].',
          en: ' If it is something else, or if only the first is to count, write in the mapping: ignore: [{rest}].',
        }
      : {
          sv: ` Ska bara det första räknas, skriv i mappningen: columns: { ${lines.join(', ')} } och ignore: [{rest}]. Är det något annat: ignore: [{all}].`,
          en: ` If only the first is to count, write in the mapping: columns: { ${lines.join(', ')} } and ignore: [{rest}]. If it is something else: ignore: [{all}].`,
        };
  const many = headings.length > 1;
  return noticeOf(
    'further-columns',
    {
      sv: '{column} {headings} i {file} {beside}',
      en: '{column} {headings} in {file} {beside}',
    },
    isAmount
      ? {
          sv: 'Är de delar av ett beslut: lägg ihop dem i uttaget, så att varje beslut har ett belopp.{instead}{only}',
          en: 'If they are parts of one decision: add them up in the export, so that each decision has one amount.{instead}{only}',
        }
      : {
          sv: 'Gör om uttaget så att varje beslut, insats eller barn står på en egen rad, med samma personkod och under samma rubriker.{other}{instead}{only}',
          en: 'Change the export so that every decision, measure or child is a row of its own, with the same person code and under the same headings.{other}{instead}{only}',
        },
    {
      column: many ? { sv: 'Kolumnerna', en: 'The columns' } : { sv: 'Kolumnen', en: 'The column' },
      headings: listOf(headings, 'and'),
      file,
      beside,
      other,
      instead,
      only: fill(only, { rest: rest.join(', '), all: headings.join(', ') }),
    },
  );
}

/** Asks about columns of a month each: unread, nobody would have aid in any of them. */
export function whichMonths(columns: readonly AskedColumn[], file: string): Notice {
  const headings = columns.map(({ profile }) => quote(profile.heading));
  return noticeOf(
    'months-as-headings',
    {
      sv: 'Filen {file} har månader eller kvartal som rubriker ({first} till {last}, {count} kolumner): det är en korstabell, och programmet läser en rad per person och månad.',
      en: 'The file {file} has months or quarters as headings ({first} to {last}, {count} columns): it is a cross table, and a row per person and month is read.',
    },
    {
      sv: 'Ta ut underlaget med en rad per person och månad, och månaden i en kolumn Månad (2025-03). I Excel: Data, Från tabell, Ångra pivotering av kolumner (Unpivot). Ska månaderna inte läsas, skriv i mappningen: ignore: [{headings}].',
      en: 'Export a row per person and month, with the month in a column Månad (2025-03). In Excel: Data, From table, Unpivot columns. If the months are not to be read, write in the mapping: ignore: [{headings}].',
    },
    {
      file,
      first: headings[0]!,
      last: headings.at(-1)!,
      count: String(headings.length),
      headings: headings.join(', '),
    },
  );
}
