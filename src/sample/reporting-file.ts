import type { Column } from './columns.ts';
import type { Adult } from './household.ts';
import type { SampleRow } from './rows.ts';

/** Household codes of Socialstyrelsen's register (1, only children, is not drawn; 9 is unknown): variable list, copy at www.hsan.se. */
function householdCode({ household }: SampleRow): string {
  const sex = household.adults[0]?.sex;
  if (household.adults.length === 1 && sex === 'unknown') return '9';
  const woman = sex === 'woman';
  switch (household.type) {
    case 'single_no_children':
      return woman ? '5' : '3';
    case 'single_with_children':
      return woman ? '6' : '4';
    case 'couple_no_children':
      return '7';
    case 'couple_with_children':
      return '8';
  }
}

/** 1 is a man and 2 a woman in the reporting file: the reverse of what many guess. */
const CODES = { man: '1', woman: '2', unknown: '' } as const;
const first = (row: SampleRow): Adult | undefined => row.household.adults[0];
const second = (row: SampleRow): Adult | undefined => row.household.adults[1];
const yearOf = (row: SampleRow): number => Math.floor((row.month ?? 0) / 12);
const sexCode = (adult: Adult | undefined): string => (adult ? CODES[adult.sex] : '0');
const ageOf = (row: SampleRow, adult: Adult | undefined): string =>
  adult ? String(yearOf(row) - adult.birthYear) : '0';
const abroad = (adult: Adult | undefined): string =>
  adult && adult.bornAbroad === undefined ? '' : adult?.bornAbroad ? '1' : '0';

/**
 * The monthly file of household and persons that every municipality makes for Socialstyrelsen, as far as its
 * layout is public (record description, docplayer.se/6069897, the first 18 columns), with pseudonyms in the
 * columns of identity numbers. Zeros stand where there is no second adult.
 */
export const REPORTING_COLUMNS = [
  column('Ar', (row) => String(yearOf(row))),
  column('Manad', (row) => String(((row.month ?? 0) % 12) + 1).padStart(2, '0')),
  column('Kommun', () => '9999'),
  column('Distrikt', (row, pen) => pen.text(row.household.unit)),
  column('Barn15', (row) =>
    String(row.household.children.filter(({ birthYear }) => yearOf(row) - birthYear <= 15).length),
  ),
  column('Sbel', (row) => String(Math.round((row.decision?.granted ?? 0) / 100))),
  column('Personnr1', (row, pen) => pen.text(first(row)?.id)),
  column('Hhstatus1', householdCode),
  column('Flykting1', () => '0'),
  column('Utlblank1', (row) => abroad(first(row))),
  column('Kon1', (row) => sexCode(first(row))),
  column('Alder1', (row) => ageOf(row, first(row))),
  column('Personnr2', (row, pen) => pen.text(second(row)?.id)),
  column('Hhstatus2', (row) => (second(row) ? householdCode(row) : '0')),
  column('Flykting2', () => '0'),
  column('Utlblank2', (row) => abroad(second(row))),
  column('Kon2', (row) => sexCode(second(row))),
  column('Alder2', (row) => ageOf(row, second(row))),
];

function column(name: string, write: Column) {
  return { id: name, heading: () => name, write };
}
