import { findField } from '../../model/fields.ts';
import { fieldsOf } from '../../model/groups.ts';
import { same, type Text } from '../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

/** Names of the fields as a reader knows them; the headings of the export are for the analyst. */
export const fieldNames: Readonly<Record<string, Text>> = {
  case_id: t('ärende', 'case'),
  decision_id: t('beslutets nummer', 'decision number'),
  measure_id: t('insatsens nummer', 'measure number'),
  person_id: t('personkod', 'person code'),
  role: t('roll i ärendet', 'role in the case'),
  sex: t('kön', 'sex'),
  birth_year: t('födelseår', 'year of birth'),
  age: t('ålder', 'age'),
  age_group: t('ålder', 'age'),
  born_abroad: t('födelseland', 'country of birth'),
  co_applicant_id: t('medsökandes kod', 'co-applicant code'),
  co_applicant_sex: t('medsökandes kön', 'co-applicant sex'),
  co_applicant_birth_year: t('medsökandes födelseår', 'co-applicant year of birth'),
  co_applicant_age: t('medsökandes ålder', 'co-applicant age'),
  co_applicant_born_abroad: t('medsökandes födelseland', 'co-applicant country of birth'),
  co_applicant_obstacle: t('medsökandes försörjningshinder', 'co-applicant obstacle to self-support'),
  household_type: t('hushållstyp', 'household type'),
  unit: t('enhet', 'unit'),
  obstacle: t('försörjningshinder', 'obstacle to self-support'),
  newly_arrived: t('nyanländ', 'newly arrived'),
  education_level: t('utbildningsnivå', 'level of education'),
  children_total: t('antal barn', 'number of children'),
  period: same('period'),
  aid_month: t('biståndsmånad', 'month of assistance'),
  aid_start: t('biståndets början', 'start of assistance'),
  aid_end: t('biståndets slut', 'end of assistance'),
  aid_months: t('antal månader med bistånd', 'number of months with assistance'),
  application_date: t('ansökningsdatum', 'date of application'),
  decision_date: t('beslutsdatum', 'date of decision'),
  first_visit_date: t('datum för nybesök', 'date of first visit'),
  decision: t('beslut', 'decision'),
  purpose: t('ändamål', 'purpose'),
  denial_reason: t('skäl till avslag', 'reason for denial'),
  applied_amount: t('sökt belopp', 'amount applied for'),
  granted_amount: t('beviljat belopp', 'amount granted'),
  referred: t('hänvisad till insats', 'referred to a measure'),
  referral_date: t('hänvisningsdatum', 'date of referral'),
  measure_type: t('typ av insats', 'type of measure'),
  measure_start: t('insatsens början', 'start of measure'),
  measure_end: t('insatsens slut', 'end of measure'),
  measure_outcome: t('insatsens resultat', 'result of measure'),
  satisfaction: t('nöjdhet', 'satisfaction'),
  plan: t('handlingsplan', 'action plan'),
  plan_date: t('planens datum', 'date of plan'),
  plan_focus: t('planens inriktning', 'focus of plan'),
  parental_leave: t('föräldraledig', 'on parental leave'),
  payment_to: t('utbetalning till', 'paid to'),
  paid_amount_applicant: t('utbetalt till sökande', 'paid to the applicant'),
  paid_amount_co_applicant: t('utbetalt till medsökande', 'paid to the co-applicant'),
  split_payment: t('delad utbetalning', 'split payment'),
  split_reason: t('orsak vid delad utbetalning', 'reason at split payment'),
  first_contact: t('vem som kontaktas först', 'who is contacted first'),
  addressed_to: t('vem beslutet är ställt till', 'whom the decision is addressed to'),
  both_met: t('träffat båda i paret', 'both partners met'),
  individual_talk: t('enskilt samtal', 'private talk'),
  violence_asked: t('fråga om våld', 'asked about violence'),
  violence_not_asked_reason: t('orsak till att frågan om våld inte ställts', 'reason for not asking about violence'),
  violence_disclosed: t('våld uppgivet', 'violence disclosed'),
  violence_support: t('stöd efter våld', 'support after violence'),
  perpetrator_asked: t('fråga om eget våldsutövande', 'asked about using violence'),
  honour_asked: t('fråga om hedersrelaterat våld', 'asked about honour-based violence'),
  economic_violence_asked: t('fråga om ekonomiskt våld', 'asked about economic violence'),
  leisure_applied: t('sökt extra till fritid', 'applied for extra for leisure'),
  leisure_granted: t('beviljat extra till fritid', 'granted extra for leisure'),
  leisure_amount: t('belopp till fritid', 'amount for leisure'),
  girls: t('antal flickor', 'number of girls'),
  boys: t('antal pojkar', 'number of boys'),
  children_unknown: t('antal barn utan registrerat kön', 'number of children without registered sex'),
  girls_leisure: t('flickor med fritidsbistånd', 'girls with assistance for leisure'),
  boys_leisure: t('pojkar med fritidsbistånd', 'boys with assistance for leisure'),
  girls_leisure_amount: t('flickors fritidsbelopp', 'amount for girls’ leisure'),
  boys_leisure_amount: t('pojkars fritidsbelopp', 'amount for boys’ leisure'),
  closed_date: t('avslutsdatum', 'closing date'),
  exit_reason: t('orsak till avslut', 'reason for closing'),
  activity_assigned: t('anvisad aktivitet', 'assigned activity'),
  exempt_reason: t('orsak till undantag', 'reason for exemption'),
  sanction: t('följd av aktivitetskravet', 'consequence of the activity requirement'),
  born_abroad_by_aid: t('biståndets längd bland utrikes födda', 'length of assistance among those born abroad'),
  topic_work: t('samtal om arbete', 'talk about work'),
  topic_health: t('samtal om hälsa', 'talk about health'),
  topic_family: t('samtal om familj', 'talk about family'),
};

/** The name of a field for a reader, or of the fields of a crossing; one without words here has its heading. */
export function fieldName(id: string): Text {
  const [first, second] = fieldsOf(id);
  if (first !== undefined && second !== undefined) {
    const [one, other] = [fieldName(first), fieldName(second)];
    return { sv: `${one.sv} och ${other.sv}`, en: `${one.en} and ${other.en}` };
  }
  const declared = findField(id);
  const plain = (name: string) => name.replaceAll('_', ' ');
  return fieldNames[id] ?? (declared ? { sv: plain(declared.heading), en: plain(id) } : same(id));
}
