import { ROLE_LABELS, SEX_LABELS } from './person-labels.ts';
import { EXIT_LABELS, OBSTACLE_LABELS } from './reason-labels.ts';

/** Labels of one field: closed value → the words an export may have for it. Matched whole, without case. */
export type FieldLabels = Readonly<Record<string, readonly string[]>>;

const PARTY_LABELS: FieldLabels = {
  applicant: ['sökande', 'sökanden', 'registerledare', 'registerledaren', 'aktledare', 'aktledaren', 'huvudsökande'],
  co_applicant: ['medsökande', 'medsökanden'],
  both: ['båda', 'bägge', 'gemensamt', 'delat', 'delad', 'båda två', 'sökande och medsökande'],
  woman: ['kvinna', 'kvinnan'],
  man: ['man', 'mannen'],
};

/**
 * Swedish labels of the closed values. The value's own id is a label too. Not here, because a label
 * must mean one thing: a bare `nej` for split payment. Household types: label-table.ts.
 */
export const LABELS: Readonly<Record<string, FieldLabels>> = {
  sex: SEX_LABELS,
  co_applicant_sex: SEX_LABELS,
  role: ROLE_LABELS,
  // the other types: label-table.ts
  household_type: { unknown: ['okänd hushållstyp', 'okänd', 'övrigt', 'övriga', 'enbart barn'] },
  obstacle: OBSTACLE_LABELS,
  co_applicant_obstacle: OBSTACLE_LABELS,
  decision: {
    granted: [
      'bifall',
      'bifalls',
      'bifalles',
      'bifallen',
      'bifallet',
      'helt bifall',
      'beviljad',
      'beviljat',
      'beviljas',
      'beviljade',
      'beviljas helt',
      'helt beviljad',
      'helt beviljat',
    ],
    partly: [
      'delvis bifall',
      'delbifall',
      'bifall delvis',
      'bifall, delvis',
      'delvis, bifall',
      'delvis beviljad',
      'delvis beviljat',
      'beviljas delvis',
      'beviljad delvis',
      'beviljat delvis',
      'delvis',
      'delavslag',
      'delvis avslag',
      'avslag delvis',
      'avslag, delvis',
      'delvis, avslag',
    ],
    denied: ['avslag', 'avslås', 'avslagen', 'avslaget', 'avslagit', 'nekad', 'nekat', 'nekas', 'helt avslag'],
    withdrawn: [
      'återtagen',
      'återtaget',
      'återkallad',
      'återkallat',
      'återkallelse',
      'avskriven',
      'avskrivs',
      'avskrivning',
    ],
    dismissed: ['avvisad', 'avvisat', 'avvisas', 'avvisning'],
    other: ['återkrav', 'eftergift', 'förskott på förmån', 'överlämnad', 'överlämnat', 'interimistiskt', 'omprövning'],
  },
  measure_type: {
    labour_market: [
      'arbetsmarknadsinsats',
      'ame',
      'arbetsmarknadsinsatser',
      'arbetsmarknadsåtgärd',
      'jobbsökarstöd',
      'jobbcoach',
      'jobbcoachning',
      'coach',
      'coachning',
      'jobbsökarkurs',
      'kommunal anställning',
      'osa',
      'extratjänst',
    ],
    work_placement: ['praktik', 'praktikplats', 'arbetspraktik', 'arbetsträning', 'arbetsprövning', 'språkpraktik'],
    education: ['utbildning', 'vuxenutbildning', 'komvux', 'folkhögskola', 'yrkesutbildning'],
    language: ['sfi', 'svenska för invandrare', 'sfi (svenska för invandrare)', 'språkstöd', 'språkträning'],
    rehabilitation: [
      'rehabilitering',
      'rehab',
      'arbetslivsinriktad rehabilitering',
      'samordningsförbundet',
      'samordningsförbund',
      'finsam',
    ],
    health: ['hälsa', 'hälsoinsats', 'hälsofrämjande insats', 'friskvård'],
    other: ['övrigt', 'övriga', 'annat', 'annan', 'annan insats'],
  },
  measure_outcome: {
    work: ['arbete', 'anställning', 'subventionerad anställning', 'jobb', 'fått arbete', 'fått jobb'],
    studies: ['studier', 'utbildning'],
    completed: ['fullföljd', 'fullföljt', 'fullgjord', 'slutförd', 'slutfört', 'genomförd', 'enligt plan'],
    interrupted: [
      'avbruten',
      'avbrutet',
      'avbrutit',
      'avbröts',
      'avbrott',
      'avhopp',
      'avslutad i förtid',
      'avslutat i förtid',
    ],
    ongoing: ['pågår', 'pågående'],
  },
  plan_focus: {
    work: ['arbete', 'arbetsmarknad'],
    education: ['studier', 'utbildning'],
    rehabilitation: ['rehabilitering', 'hälsa'],
    other: ['övrigt', 'annat'],
  },
  payment_to: PARTY_LABELS,
  first_contact: PARTY_LABELS,
  addressed_to: PARTY_LABELS,
  split_payment: {
    yes: ['ja', 'j', 'delad', 'delat'],
    declined: ['tackat nej', 'avböjt', 'avböjer', 'nej tack', 'önskar ej', 'önskar inte'],
    not_possible: ['ej möjligt', 'inte möjligt', 'ej möjlig', 'saknar konto', 'saknar bankkonto'],
    not_asked: ['ej tillfrågad', 'ej tillfrågade', 'inte tillfrågad', 'inte tillfrågade', 'inte frågad', 'ej frågad'],
  },
  violence_not_asked_reason: {
    no_private_talk: [
      'ej enskilt samtal',
      'inget enskilt samtal',
      'inte enskilt samtal',
      'ej enskilt',
      'inte ensam',
      'partner närvarande',
    ],
    interpreter: ['tolk', 'tolk saknades', 'saknade tolk', 'tolk saknas'],
    declined: ['avböjde', 'avböjt', 'avböjer', 'ville inte'],
    postponed: ['uppskjuten', 'uppskjutet', 'skjuts upp', 'senare tillfälle'],
  },
  violence_disclosed: {
    yes: ['ja', 'j'],
    no: ['nej', 'n'],
    declined: ['vill inte svara', 'avböjer', 'vill ej svara', 'avböjer att svara', 'avböjt att svara'],
  },
  violence_support: {
    none: ['inget', 'inget stöd', 'ej erbjudet', 'inte erbjudet', 'nej'],
    // Whoever declined was offered.
    offered: ['erbjudet', 'erbjuden', 'tackat nej', 'erbjudet, tackat nej'],
    accepted: ['tackat ja', 'tagit emot', 'erbjudet, tackat ja'],
    referred: ['hänvisad', 'remitterad'],
  },
  exit_reason: EXIT_LABELS,
  sanction: {
    none: ['ingen', 'nej', 'inget', 'ingen följd'],
    reduced: ['nedsatt', 'sänkt', 'nedsättning'],
    denied: ['nekat', 'nekad', 'avslag enligt aktivitetskrav', 'avslag'],
  },
};
