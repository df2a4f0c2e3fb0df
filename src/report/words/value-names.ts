import type { Text } from '../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

const obstacles: Readonly<Record<string, Text>> = {
  unemployment: t('arbetslöshet', 'unemployment'),
  establishment: t('etablering', 'establishment programme'),
  ill_health: t('ohälsa', 'ill health'),
  social: t('sociala skäl', 'social reasons'),
  parental_leave: t('föräldraledighet', 'parental leave'),
  no_childcare: t('saknar barnomsorg', 'no childcare'),
  works: t('arbetar, otillräcklig inkomst', 'works, income too low'),
  pension: t('pension eller liknande', 'pension or similar'),
  other: t('annat hinder', 'other obstacle'),
  none: t('inget hinder', 'no obstacle'),
};
const parties: Readonly<Record<string, Text>> = {
  applicant: t('sökande', 'applicant'),
  co_applicant: t('medsökande', 'co-applicant'),
  both: t('båda', 'both'),
  woman: t('kvinnan', 'the woman'),
  man: t('mannen', 'the man'),
};
const yesNo: Readonly<Record<string, Text>> = { yes: t('ja', 'yes'), no: t('nej', 'no') };

/** Labels of closed values, by field; lower case, as they stand inside a sentence. Age bands name themselves. */
export const valueNames: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  household_type: {
    single_no_children: t('ensamstående utan barn', 'single without children'),
    single_with_children: t('ensamstående med barn', 'single with children'),
    couple_no_children: t('par utan barn', 'couple without children'),
    couple_with_children: t('par med barn', 'couple with children'),
    unknown: t('okänd hushållstyp', 'unknown household type'),
    single: t('ensamstående, barn framgår inte', 'single, children not told'),
    couple: t('par, barn framgår inte', 'couple, children not told'),
  },
  // those over 66 stand outside the groups, and their age is known
  age_group: { '*missing': t('67 år eller äldre, eller ålder saknas', 'aged 67 or over, or age not registered') },
  obstacle: obstacles,
  co_applicant_obstacle: obstacles,
  role: {
    applicant: t('sökande', 'applicant'),
    co_applicant: t('medsökande', 'co-applicant'),
    child: t('barn', 'child'),
    visiting_child: t('umgängesbarn', 'visiting child'),
    adult_child: t('vuxet barn', 'adult child'),
  },
  born_abroad: { yes: t('född utomlands', 'born abroad'), no: t('född i Sverige', 'born in Sweden') },
  born_abroad_by_aid: {
    long_term: t('född utomlands, minst tio månader med bistånd', 'born abroad, at least ten months with assistance'),
    shorter: t('född utomlands, kortare tid med bistånd', 'born abroad, a shorter time with assistance'),
  },
  newly_arrived: { yes: t('nyanländ', 'newly arrived'), no: t('inte nyanländ', 'not newly arrived') },
  parental_leave: { yes: t('föräldraledig', 'on parental leave'), no: t('inte föräldraledig', 'not on leave') },
  decision: {
    granted: t('beviljat', 'granted'),
    partly: t('delvis beviljat', 'partly granted'),
    denied: t('avslag', 'denied'),
    withdrawn: t('återtagen', 'withdrawn'),
    dismissed: t('avvisad', 'dismissed'),
    other: t('annat beslut', 'other decision'),
  },
  measure_type: {
    labour_market: t('arbetsmarknadsinsats', 'labour-market measure'),
    work_placement: t('praktik', 'work placement'),
    education: t('utbildning', 'education'),
    language: t('svenska', 'Swedish language'),
    rehabilitation: t('rehabilitering', 'rehabilitation'),
    health: t('hälsoinsats', 'health measure'),
    other: t('annan insats', 'other measure'),
  },
  measure_outcome: {
    work: t('arbete', 'work'),
    studies: t('studier', 'studies'),
    completed: t('fullföljd', 'completed'),
    interrupted: t('avbruten', 'interrupted'),
    ongoing: t('pågår', 'ongoing'),
  },
  plan_focus: {
    work: t('arbete', 'work'),
    education: t('utbildning', 'education'),
    rehabilitation: t('rehabilitering', 'rehabilitation'),
    other: t('annan inriktning', 'other focus'),
  },
  split_payment: {
    yes: t('delad', 'split'),
    declined: t('tackat nej', 'declined'),
    not_possible: t('inte möjligt', 'not possible'),
    not_asked: t('inte tillfrågade', 'not asked'),
  },
  payment_to: parties,
  first_contact: parties,
  addressed_to: parties,
  violence_not_asked_reason: {
    no_private_talk: t('inget enskilt samtal', 'no private talk'),
    interpreter: t('tolk saknades', 'no interpreter'),
    declined: t('personen avböjde', 'the person declined'),
    postponed: t('frågan sköts upp', 'postponed'),
  },
  violence_disclosed: { yes: t('ja', 'yes'), no: t('nej', 'no'), declined: t('vill inte svara', 'declined to answer') },
  violence_support: {
    none: t('inget stöd', 'no support'),
    offered: t('erbjudet', 'offered'),
    accepted: t('tagit emot', 'accepted'),
    referred: t('hänvisad vidare', 'referred'),
  },
  exit_reason: {
    work: t('arbete', 'work'),
    studies: t('studier', 'studies'),
    other_benefit: t('annan ersättning', 'other benefit'),
    partner: t('försörjs av partner', 'supported by partner'),
    moved: t('flyttat', 'moved'),
    no_return: t('återkom inte', 'did not return'),
    deceased: t('avliden', 'deceased'),
    other: t('annan orsak', 'other reason'),
  },
  sanction: {
    none: t('ingen följd', 'no consequence'),
    reduced: t('nedsatt bistånd', 'reduced'),
    denied: t('nekat bistånd', 'denied'),
  },
  '*': yesNo,
};

/** Levels that every breakdown may have. */
export const commonLevels: Readonly<Record<string, Text>> = {
  '*others': t('övriga', 'others'),
  '*missing': t('uppgift saknas', 'not registered'),
};
