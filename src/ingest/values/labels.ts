import { OBSTACLE_LABELS } from './obstacle-labels.ts';

/** Labels of one field: closed value → the words an export may have for it. Matched whole, without case. */
export type FieldLabels = Readonly<Record<string, readonly string[]>>;

const PARTY_LABELS: FieldLabels = {
  applicant: ['sökande', 'sökanden', 'registerledare', 'registerledaren', 'aktledare', 'aktledaren', 'huvudsökande'],
  co_applicant: ['medsökande', 'medsökanden'],
  both: ['båda', 'bägge', 'gemensamt', 'delat', 'delad', 'båda två', 'sökande och medsökande'],
  woman: ['kvinna', 'kvinnan'],
  man: ['man', 'mannen'],
};

const SEX_LABELS: FieldLabels = {
  woman: ['kvinna', 'k', 'f', 'flicka', 'kv', 'kvinnor', 'female'],
  // `p` is pojke: lists of children only (user-notes §4).
  man: ['man', 'm', 'pojke', 'p', 'män', 'male'],
  unknown: [
    'okänt',
    'okänd',
    'okänt kön',
    'uppgift saknas',
    'saknas',
    'ej angivet',
    'ej angiven',
    'ej registrerat',
    'ej registrerad',
    'annat',
    '-',
    '?',
    '0',
    '9',
  ],
};

/**
 * Swedish labels of the closed values (user-notes §4). The value's own id is a label too. Not here, because a label
 * must mean one thing: 1 and 2 for sex, X and Z for sex, a bare `nej` for split payment.
 */
export const LABELS: Readonly<Record<string, FieldLabels>> = {
  sex: SEX_LABELS,
  co_applicant_sex: SEX_LABELS,
  role: {
    applicant: ['sökande', 'registerledare', 'aktledare', 'huvudsökande', 'ärendebärare', 'rl'],
    co_applicant: ['medsökande', 'make', 'maka', 'maka/make', 'make/maka', 'sambo', 'partner', 'registrerad partner'],
    child: ['barn', 'hemmavarande barn', 'hemmaboende barn'],
    visiting_child: ['umgängesbarn', 'växelvis boende barn', 'växelvist boende barn'],
    adult_child: ['vuxet barn', 'vuxet hemmavarande barn', 'barn över 18', 'barn över 18 år'],
  },
  household_type: {
    single_no_children: [
      'ensamstående utan barn',
      'ensamstående kvinna utan barn',
      'ensamstående man utan barn',
      'ensamstående (kvinna) utan barn',
      'ensamstående (man) utan barn',
      'ensam utan barn',
      'ensamstående',
    ],
    single_with_children: [
      'ensamstående med barn',
      'ensamstående kvinna med barn',
      'ensamstående man med barn',
      'ensamstående (kvinna) med barn',
      'ensamstående (man) med barn',
      'ensamstående förälder',
      'ensam med barn',
    ],
    couple_no_children: [
      'par utan barn',
      'sammanboende utan barn',
      'sammanboende par utan barn',
      'sammanboende (par) utan barn',
      'gifta/sambo utan barn',
      'gift/sambo utan barn',
      'gifta utan barn',
      'sambo utan barn',
    ],
    couple_with_children: [
      'par med barn',
      'sammanboende med barn',
      'sammanboende par med barn',
      'sammanboende (par) med barn',
      'gifta/sambo med barn',
      'gift/sambo med barn',
      'gifta med barn',
      'sambo med barn',
    ],
    unknown: ['okänd hushållstyp', 'okänd', 'övrigt', 'övriga', 'enbart barn'],
  },
  obstacle: OBSTACLE_LABELS,
  co_applicant_obstacle: OBSTACLE_LABELS,
  decision: {
    granted: ['bifall', 'beviljad', 'beviljat', 'beviljas', 'beviljade', 'bifalles', 'bifallen', 'helt bifall'],
    partly: [
      'delvis bifall',
      'delbifall',
      'bifall delvis',
      'bifall, delvis',
      'delvis, bifall',
      'delvis beviljad',
      'delvis beviljat',
      'delvis',
      'delavslag',
      'delvis avslag',
      'avslag delvis',
      'avslag, delvis',
      'delvis, avslag',
    ],
    denied: ['avslag', 'avslås', 'avslagen', 'avslaget', 'avslagit', 'nekad', 'nekat', 'helt avslag'],
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
      'jobbsökarstöd',
      'jobbcoach',
      'kommunal anställning',
      'osa',
      'extratjänst',
    ],
    work_placement: ['praktik', 'arbetspraktik', 'arbetsträning', 'språkpraktik'],
    education: ['utbildning', 'vuxenutbildning', 'komvux', 'folkhögskola', 'yrkesutbildning'],
    language: ['sfi', 'svenska för invandrare', 'språkstöd'],
    rehabilitation: [
      'rehabilitering',
      'arbetslivsinriktad rehabilitering',
      'samordningsförbundet',
      'samordningsförbund',
      'finsam',
    ],
    health: ['hälsa', 'hälsoinsats', 'friskvård'],
    other: ['övrigt', 'övriga', 'annat', 'annan', 'annan insats'],
  },
  measure_outcome: {
    work: ['arbete', 'anställning', 'subventionerad anställning'],
    studies: ['studier', 'utbildning'],
    completed: ['fullföljd', 'fullföljt', 'slutförd', 'slutfört', 'enligt plan'],
    interrupted: ['avbruten', 'avbrutet', 'avhopp', 'avslutad i förtid'],
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
    no_private_talk: ['ej enskilt samtal', 'inget enskilt samtal', 'inte enskilt samtal', 'ej enskilt', 'inte ensam'],
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
    // Whoever declined was offered (user-notes §4).
    offered: ['erbjudet', 'erbjuden', 'tackat nej', 'erbjudet, tackat nej'],
    accepted: ['tackat ja', 'tagit emot', 'erbjudet, tackat ja'],
    referred: ['hänvisad', 'remitterad'],
  },
  exit_reason: {
    work: ['arbete', 'anställning', 'egen försörjning genom arbete'],
    studies: ['studier', 'csn'],
    other_benefit: [
      'annan ersättning',
      'a-kassa',
      'sjukpenning',
      'sjukersättning',
      'aktivitetsersättning',
      'pension',
      'äldreförsörjningsstöd',
      'föräldrapenning',
      'etableringsersättning',
    ],
    partner: ['sambo/make försörjer', 'make/sambo försörjer', 'ändrade familjeförhållanden'],
    moved: ['flyttat', 'flyttad', 'utflyttad', 'utflyttning'],
    no_return: ['återkom inte', 'ej återkommit', 'ej ansökt', 'okänd orsak'],
    deceased: ['avliden', 'dödsfall'],
    other: ['annan orsak', 'övrigt', 'annat', 'övrig orsak'],
  },
  sanction: {
    none: ['ingen', 'nej', 'inget', 'ingen följd'],
    reduced: ['nedsatt', 'sänkt', 'nedsättning'],
    denied: ['nekat', 'nekad', 'avslag enligt aktivitetskrav', 'avslag'],
  },
};

/** Yes and no. `x` is yes; a column of only `x` and blanks is not computed until the mapping says `blank: no`. */
export const FLAG_LABELS: FieldLabels = {
  no: ['nej', 'n', '0', 'false', 'falskt', 'no'],
  yes: ['ja', 'j', '1', 'true', 'sant', 'yes', 'y', 'x', '✓'],
};
