import type { Text } from '../../text/text.ts';

const obstacles: Readonly<Record<string, Text>> = {
  unemployment: { sv: 'arbetslöshet', en: 'unemployment' },
  establishment: { sv: 'etablering', en: 'establishment programme' },
  ill_health: { sv: 'ohälsa', en: 'ill health' },
  social: { sv: 'sociala skäl', en: 'social reasons' },
  parental_leave: { sv: 'föräldraledighet', en: 'parental leave' },
  no_childcare: { sv: 'saknar barnomsorg', en: 'no childcare' },
  works: { sv: 'arbetar, otillräcklig inkomst', en: 'works, income too low' },
  pension: { sv: 'pension eller liknande', en: 'pension or similar' },
  other: { sv: 'annat hinder', en: 'other obstacle' },
  none: { sv: 'inget hinder', en: 'no obstacle' },
};
const parties: Readonly<Record<string, Text>> = {
  applicant: { sv: 'sökande', en: 'applicant' },
  co_applicant: { sv: 'medsökande', en: 'co-applicant' },
  both: { sv: 'båda', en: 'both' },
  woman: { sv: 'kvinnan', en: 'the woman' },
  man: { sv: 'mannen', en: 'the man' },
};
const yesNo: Readonly<Record<string, Text>> = { yes: { sv: 'ja', en: 'yes' }, no: { sv: 'nej', en: 'no' } };

/** Labels of closed values, by field; lower case, as they stand inside a sentence. Age bands name themselves. */
export const valueNames: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  household_type: {
    single_no_children: { sv: 'ensamstående utan barn', en: 'single without children' },
    single_with_children: { sv: 'ensamstående med barn', en: 'single with children' },
    couple_no_children: { sv: 'par utan barn', en: 'couple without children' },
    couple_with_children: { sv: 'par med barn', en: 'couple with children' },
    unknown: { sv: 'okänd hushållstyp', en: 'unknown household type' },
    single: { sv: 'ensamstående, barn framgår inte', en: 'single, children not told' },
    couple: { sv: 'par, barn framgår inte', en: 'couple, children not told' },
  },
  // those over 66 stand outside the groups, and their age is known
  age_group: {
    '*missing': { sv: '67 år eller äldre, eller ålder saknas', en: 'aged 67 or over, or age not registered' },
  },
  obstacle: obstacles,
  co_applicant_obstacle: obstacles,
  role: {
    applicant: { sv: 'sökande', en: 'applicant' },
    co_applicant: { sv: 'medsökande', en: 'co-applicant' },
    child: { sv: 'barn', en: 'child' },
    visiting_child: { sv: 'umgängesbarn', en: 'visiting child' },
    adult_child: { sv: 'vuxet barn', en: 'adult child' },
  },
  born_abroad: { yes: { sv: 'född utomlands', en: 'born abroad' }, no: { sv: 'född i Sverige', en: 'born in Sweden' } },
  born_abroad_by_aid: {
    long_term: {
      sv: 'född utomlands, minst tio månader med bistånd',
      en: 'born abroad, at least ten months with assistance',
    },
    shorter: { sv: 'född utomlands, kortare tid med bistånd', en: 'born abroad, a shorter time with assistance' },
  },
  newly_arrived: { yes: { sv: 'nyanländ', en: 'newly arrived' }, no: { sv: 'inte nyanländ', en: 'not newly arrived' } },
  parental_leave: {
    yes: { sv: 'föräldraledig', en: 'on parental leave' },
    no: { sv: 'inte föräldraledig', en: 'not on leave' },
  },
  decision: {
    granted: { sv: 'beviljat', en: 'granted' },
    partly: { sv: 'delvis beviljat', en: 'partly granted' },
    denied: { sv: 'avslag', en: 'denied' },
    withdrawn: { sv: 'återtagen', en: 'withdrawn' },
    dismissed: { sv: 'avvisad', en: 'dismissed' },
    other: { sv: 'annat beslut', en: 'other decision' },
  },
  measure_type: {
    labour_market: { sv: 'arbetsmarknadsinsats', en: 'labour-market measure' },
    work_placement: { sv: 'praktik', en: 'work placement' },
    education: { sv: 'utbildning', en: 'education' },
    language: { sv: 'svenska', en: 'Swedish language' },
    rehabilitation: { sv: 'rehabilitering', en: 'rehabilitation' },
    health: { sv: 'hälsoinsats', en: 'health measure' },
    other: { sv: 'annan insats', en: 'other measure' },
  },
  measure_outcome: {
    work: { sv: 'arbete', en: 'work' },
    studies: { sv: 'studier', en: 'studies' },
    completed: { sv: 'fullföljd', en: 'completed' },
    interrupted: { sv: 'avbruten', en: 'interrupted' },
    ongoing: { sv: 'pågår', en: 'ongoing' },
  },
  plan_focus: {
    work: { sv: 'arbete', en: 'work' },
    education: { sv: 'utbildning', en: 'education' },
    rehabilitation: { sv: 'rehabilitering', en: 'rehabilitation' },
    other: { sv: 'annan inriktning', en: 'other focus' },
  },
  split_payment: {
    yes: { sv: 'delad', en: 'split' },
    declined: { sv: 'tackat nej', en: 'declined' },
    not_possible: { sv: 'inte möjligt', en: 'not possible' },
    not_asked: { sv: 'inte tillfrågade', en: 'not asked' },
  },
  payment_to: parties,
  first_contact: parties,
  addressed_to: parties,
  violence_not_asked_reason: {
    no_private_talk: { sv: 'inget enskilt samtal', en: 'no private talk' },
    interpreter: { sv: 'tolk saknades', en: 'no interpreter' },
    declined: { sv: 'personen avböjde', en: 'the person declined' },
    postponed: { sv: 'frågan sköts upp', en: 'postponed' },
  },
  violence_disclosed: {
    yes: { sv: 'ja', en: 'yes' },
    no: { sv: 'nej', en: 'no' },
    declined: { sv: 'vill inte svara', en: 'declined to answer' },
  },
  violence_support: {
    none: { sv: 'inget stöd', en: 'no support' },
    offered: { sv: 'erbjudet', en: 'offered' },
    accepted: { sv: 'tagit emot', en: 'accepted' },
    referred: { sv: 'hänvisad vidare', en: 'referred' },
  },
  exit_reason: {
    work: { sv: 'arbete', en: 'work' },
    studies: { sv: 'studier', en: 'studies' },
    other_benefit: { sv: 'annan ersättning', en: 'other benefit' },
    partner: { sv: 'försörjs av partner', en: 'supported by partner' },
    moved: { sv: 'flyttat', en: 'moved' },
    no_return: { sv: 'återkom inte', en: 'did not return' },
    deceased: { sv: 'avliden', en: 'deceased' },
    other: { sv: 'annan orsak', en: 'other reason' },
  },
  sanction: {
    none: { sv: 'ingen följd', en: 'no consequence' },
    reduced: { sv: 'nedsatt bistånd', en: 'reduced' },
    denied: { sv: 'nekat bistånd', en: 'denied' },
  },
  '*': yesNo,
};

/** Levels that every breakdown may have. */
export const commonLevels: Readonly<Record<string, Text>> = {
  '*others': { sv: 'övriga', en: 'others' },
  '*missing': { sv: 'uppgift saknas', en: 'not registered' },
};
