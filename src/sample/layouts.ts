import { getField } from '../model/fields.ts';
import type { Lang } from '../text/text.ts';
import { COLUMNS, type Column, declaredColumns } from './columns.ts';
import type { Adult } from './household.ts';
import {
  type ListRows,
  listCouples,
  listDecisions,
  listHouseholdMonths,
  listHouseholds,
  listMeasures,
  listMonths,
  listPersons,
  listSpells,
  type SampleRow,
} from './rows.ts';

/**
 * Household codes of Socialstyrelsen's register (1, only children, is not drawn; 9 is unknown): variable list, copy at
 * www.hsan.se.
 */
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
const REPORTING_COLUMNS = [
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

interface LayoutColumn {
  readonly id: string;
  readonly heading: (lang: Lang) => string;
  readonly write: Column;
}

export interface Layout {
  readonly columns: readonly LayoutColumn[];
  readonly rows: ListRows;
}

const PERSON = 'case_id person_id role sex birth_year born_abroad household_type unit obstacle';
const SPELL = 'aid_start aid_end';
const DECISION = 'application_date decision_date decision purpose denial_reason applied_amount granted_amount';
const MEASURE = 'referral_date measure_type measure_start measure_end measure_outcome satisfaction';
const PLAN = 'plan plan_date plan_focus parental_leave';
const COUPLE = 'payment_to split_payment split_reason first_contact addressed_to both_met';
const TALKS = [
  'individual_talk violence_asked violence_not_asked_reason violence_disclosed violence_support',
  'perpetrator_asked honour_asked economic_violence_asked',
].join(' ');
const TOPICS = 'topic_work topic_health topic_family';
const END = 'closed_date exit_reason';
const CHILDREN = 'girls boys children_unknown girls_leisure boys_leisure girls_leisure_amount boys_leisure_amount';

/** Which rows and which columns a file has. `months` is the default: all first indicators from one file. */
export const LAYOUTS = {
  months: makeLayout(listMonths, [
    PERSON,
    'aid_month',
    SPELL,
    DECISION,
    'referred',
    MEASURE,
    PLAN,
    'payment_to paid_amount_applicant paid_amount_co_applicant split_payment first_contact addressed_to both_met',
    TALKS,
    TOPICS,
    'leisure_applied leisure_granted leisure_amount',
    'activity_assigned exempt_reason sanction',
    END,
  ]),
  decisions: makeLayout(listDecisions, [
    'case_id decision_id person_id sex birth_year born_abroad obstacle',
    'co_applicant_id co_applicant_sex co_applicant_birth_year co_applicant_born_abroad co_applicant_obstacle',
    'household_type unit aid_month',
    DECISION,
    'payment_to split_payment',
  ]),
  spells: makeLayout(listSpells, [
    PERSON,
    SPELL,
    'first_visit_date',
    'referred referral_date',
    PLAN,
    TALKS,
    TOPICS,
    END,
  ]),
  measures: makeLayout(listMeasures, ['measure_id person_id referred', MEASURE]),
  persons: makeLayout(listPersons, [PERSON, 'children_total', SPELL, PLAN, TALKS, TOPICS, END]),
  households: makeLayout(listHouseholds, ['case_id person_id sex household_type unit', CHILDREN]),
  couples: makeLayout(listCouples, ['case_id person_id sex co_applicant_id co_applicant_sex unit', COUPLE]),
  reporting: { columns: REPORTING_COLUMNS, rows: listHouseholdMonths },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;

/** The layout with the fields as well that nobody has planted anything in. */
export function withDeclared({ columns, rows }: Layout): Layout {
  return { columns: [...columns, ...declaredColumns().map(([id, write]) => columnOf(id, write))], rows };
}

function columnOf(id: string, write: Column): LayoutColumn {
  return { id, heading: (lang) => (lang === 'sv' ? getField(id).heading : id), write };
}

function makeLayout(rows: ListRows, groups: readonly string[]): Layout {
  const columns = groups
    .flatMap((group) => group.split(' '))
    .map((id): LayoutColumn => {
      const write = COLUMNS[id];
      if (!write) throw new RangeError(`no column ${id}`);
      return columnOf(id, write);
    });
  return { columns, rows };
}
