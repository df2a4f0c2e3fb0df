import { SEX_VALUES } from './sex.ts';

/**
 * Storage of a field in the table of records (DuckDB type in brackets):
 * - `id` (INTEGER): dictionary code of a pseudonym; the pseudonym itself never enters the database
 * - `text` (INTEGER): dictionary code; the texts are kept outside the table
 * - `enum` (ENUM of `values`, in that order) · `flag` (BOOLEAN) · `integer` (INTEGER)
 * - `date` (DATE) · `month` (INTEGER, year × 12 + month − 1) · `amount` (BIGINT, öre)
 * - `period` (INTEGER, year × 1000 + first month × 10 + kind, kind 0 year, 1 quarter, 2 month)
 */
export type FieldType = 'id' | 'text' | 'enum' | 'flag' | 'integer' | 'date' | 'month' | 'amount' | 'period';

export interface Field {
  readonly id: string;
  /** Swedish heading. English: the id. */
  readonly heading: string;
  readonly type: FieldType;
  /** Closed values, for `enum`; ties between values are broken in this order. */
  readonly values?: readonly string[];
  /** Accepted range, both ends included: `integer` and `amount` (öre). */
  readonly range?: readonly [number, number];
  /** Whom the field describes: its filled share is counted among these. */
  readonly of: 'adult' | 'child' | 'decision' | 'measure' | 'couple' | 'household' | 'record';
}

const field = (
  id: string,
  heading: string,
  type: FieldType,
  of: Field['of'],
  more: Pick<Field, 'values' | 'range'> = {},
): Field => ({ id, heading, type, of, ...more });

const values = (...list: string[]) => ({ values: list });
const range = (low: number, high: number) => ({ range: [low, high] as const });
const PARTIES = values('applicant', 'co_applicant', 'both', 'woman', 'man');
const OBSTACLES = values(
  ...[
    'unemployment',
    'establishment',
    'ill_health',
    'social',
    'parental_leave',
    'no_childcare',
    'works',
    'pension',
    'other',
    'none',
  ],
);
const KRONOR = range(0, 1_000_000_000);

/**
 * Every field of an export, in the order of the README. Headings and synonyms: ingest/headings; labels: ingest/values.
 */
export const FIELDS = [
  field('case_id', 'ärende_id', 'id', 'record'),
  field('decision_id', 'beslut_id', 'id', 'decision'),
  field('measure_id', 'insats_id', 'id', 'measure'),
  field('person_id', 'person_id', 'id', 'record'),
  field(
    'role',
    'roll',
    'enum',
    'record',
    values('applicant', 'co_applicant', 'child', 'visiting_child', 'adult_child'),
  ),
  field('sex', 'kön', 'enum', 'record', { values: SEX_VALUES }),
  field('birth_year', 'födelseår', 'integer', 'adult', range(1900, 2100)),
  field('age', 'ålder', 'integer', 'adult', range(0, 120)),
  field('born_abroad', 'utrikes_född', 'flag', 'adult'),
  field('co_applicant_id', 'medsökande_id', 'id', 'couple'),
  field('co_applicant_sex', 'medsökande_kön', 'enum', 'couple', { values: SEX_VALUES }),
  field('co_applicant_birth_year', 'medsökande_födelseår', 'integer', 'couple', range(1900, 2100)),
  field('co_applicant_age', 'medsökande_ålder', 'integer', 'couple', range(0, 120)),
  field('co_applicant_born_abroad', 'medsökande_utrikes_född', 'flag', 'couple'),
  field('co_applicant_obstacle', 'medsökande_försörjningshinder', 'enum', 'couple', OBSTACLES),
  field(
    'household_type',
    'hushållstyp',
    'enum',
    'household',
    values(
      ...['single_no_children', 'single_with_children', 'couple_no_children', 'couple_with_children', 'unknown'],
      // where the export tells of adults but not of children
      ...['single', 'couple'],
    ),
  ),
  field('unit', 'enhet', 'text', 'record'),
  field('obstacle', 'försörjningshinder', 'enum', 'adult', OBSTACLES),
  field('newly_arrived', 'nyanländ', 'flag', 'adult'),
  field('education_level', 'utbildningsnivå', 'text', 'adult'),
  field('children_total', 'antal_barn', 'integer', 'household', range(0, 30)),
  field('period', 'period', 'period', 'record'),
  field('aid_month', 'biståndsmånad', 'month', 'adult'),
  field('aid_start', 'bistånd_start', 'date', 'adult'),
  field('aid_end', 'bistånd_slut', 'date', 'adult'),
  field('aid_months', 'månader_med_bistånd', 'integer', 'adult', range(0, 12)),
  field('application_date', 'ansökningsdatum', 'date', 'decision'),
  field('decision_date', 'beslutsdatum', 'date', 'decision'),
  field('first_visit_date', 'nybesök_datum', 'date', 'adult'),
  field(
    'decision',
    'beslut',
    'enum',
    'decision',
    values('granted', 'partly', 'denied', 'withdrawn', 'dismissed', 'other'),
  ),
  field('purpose', 'ändamål', 'text', 'decision'),
  field('denial_reason', 'skäl_till_avslag', 'text', 'decision'),
  field('applied_amount', 'sökt_belopp', 'amount', 'decision', KRONOR),
  field('granted_amount', 'beviljat_belopp', 'amount', 'decision', KRONOR),
  field('referred', 'hänvisad_till_insats', 'flag', 'adult'),
  field('referral_date', 'hänvisningsdatum', 'date', 'adult'),
  field(
    'measure_type',
    'insatstyp',
    'enum',
    'measure',
    values('labour_market', 'work_placement', 'education', 'language', 'rehabilitation', 'health', 'other'),
  ),
  field('measure_start', 'insats_start', 'date', 'measure'),
  field('measure_end', 'insats_slut', 'date', 'measure'),
  field(
    'measure_outcome',
    'insatsresultat',
    'enum',
    'measure',
    values('work', 'studies', 'completed', 'interrupted', 'ongoing'),
  ),
  field('satisfaction', 'nöjdhet', 'integer', 'measure', range(1, 5)),
  field('plan', 'handlingsplan', 'flag', 'adult'),
  field('plan_date', 'plandatum', 'date', 'adult'),
  field('plan_focus', 'planinriktning', 'enum', 'adult', values('work', 'education', 'rehabilitation', 'other')),
  field('parental_leave', 'föräldraledig', 'flag', 'adult'),
  field('payment_to', 'utbetalning_till', 'enum', 'couple', PARTIES),
  field('paid_amount_applicant', 'utbetalt_sökande', 'amount', 'couple', KRONOR),
  field('paid_amount_co_applicant', 'utbetalt_medsökande', 'amount', 'couple', KRONOR),
  field('split_payment', 'delad_utbetalning', 'enum', 'couple', values('yes', 'declined', 'not_possible', 'not_asked')),
  field('split_reason', 'delad_utbetalning_orsak', 'text', 'couple'),
  field('first_contact', 'kontaktas_först', 'enum', 'couple', PARTIES),
  field('addressed_to', 'beslut_adresserat_till', 'enum', 'couple', PARTIES),
  field('both_met', 'träffat_båda', 'flag', 'couple'),
  field('individual_talk', 'enskilt_samtal', 'flag', 'adult'),
  field('violence_asked', 'våldsfråga_ställd', 'flag', 'adult'),
  field(
    'violence_not_asked_reason',
    'våldsfråga_ej_ställd_orsak',
    'enum',
    'adult',
    values('no_private_talk', 'interpreter', 'declined', 'postponed'),
  ),
  field('violence_disclosed', 'våld_uppgivet', 'enum', 'adult', values('yes', 'no', 'declined')),
  field('violence_support', 'våld_stöd', 'enum', 'adult', values('none', 'offered', 'accepted', 'referred')),
  field('perpetrator_asked', 'fråga_om_våldsutövande', 'flag', 'adult'),
  field('honour_asked', 'fråga_om_heder', 'flag', 'adult'),
  field('economic_violence_asked', 'fråga_om_ekonomiskt_våld', 'flag', 'adult'),
  field('leisure_applied', 'fritid_sökt', 'flag', 'child'),
  field('leisure_granted', 'fritid_beviljad', 'flag', 'child'),
  field('leisure_amount', 'fritid_belopp', 'amount', 'child', KRONOR),
  field('girls', 'flickor', 'integer', 'household', range(0, 30)),
  field('boys', 'pojkar', 'integer', 'household', range(0, 30)),
  field('children_unknown', 'barn_okänt_kön', 'integer', 'household', range(0, 30)),
  field('girls_leisure', 'flickor_fritid', 'integer', 'household', range(0, 30)),
  field('boys_leisure', 'pojkar_fritid', 'integer', 'household', range(0, 30)),
  field('girls_leisure_amount', 'flickor_fritid_belopp', 'amount', 'household', KRONOR),
  field('boys_leisure_amount', 'pojkar_fritid_belopp', 'amount', 'household', KRONOR),
  field('closed_date', 'avslutsdatum', 'date', 'adult'),
  field(
    'exit_reason',
    'avslutsorsak',
    'enum',
    'adult',
    values('work', 'studies', 'other_benefit', 'partner', 'moved', 'no_return', 'deceased', 'other'),
  ),
  field('activity_assigned', 'anvisad_aktivitet', 'flag', 'adult'),
  field('exempt_reason', 'undantag_orsak', 'text', 'adult'),
  field('sanction', 'aktivitetskrav_följd', 'enum', 'adult', values('none', 'reduced', 'denied')),
  field('topic_work', 'samtal_arbete', 'flag', 'adult'),
  field('topic_health', 'samtal_hälsa', 'flag', 'adult'),
  field('topic_family', 'samtal_familj', 'flag', 'adult'),
] as const satisfies readonly Field[];

const byId = new Map<string, Field>(FIELDS.map((field) => [field.id, field]));

/** The field with this id, or undefined. */
export function findField(id: string): Field | undefined {
  return byId.get(id);
}

/** The field with this id; an unknown id is a bug and throws. */
export function getField(id: string): Field {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no field ${id}`);
  return found;
}
