import { defineIndicator } from '../model/indicator.ts';

/**
 * Single applicants. With undecided applications in the export: days waited of the first 30 and 90,
 * withdrawn ones leaving, and how many wait longer.
 * Without any: mean days of the decided, by date of decision.
 */
export const processingTime = defineIndicator({
  id: 'processing-time',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['application_date'], ['decision_date'], ['decision']],
  figures: [
    {
      stat: 'rmst',
      kind: 'survival',
      of: 'single AND applied_for',
      entry: 'wait_entry',
      exit: 'wait_exit',
      cause: 'wait_cause',
      read: ['rmst', 'remaining'],
      scale: 'days',
      horizons: [30, 90],
      waits: 'followed',
      spanOnly: true,
    },
    {
      stat: 'mean',
      kind: 'mean',
      of: 'single AND applied_for AND wait_cause = 1',
      value: 'wait_exit',
      scale: 'days',
      estimand: 'difference',
      median: true,
      waits: 'decided',
    },
  ],
  margin: { kind: 'horizon', value: 1 / 12 }, // half a working week of thirty days; of decided ones alone three days
  cluster: 'person',
  adjust: { circumstances: ['purpose', 'household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Enköpings kommun, jämställdhetsanalys av ekonomiskt bistånd: handläggningstid',
  words: {
    title: { sv: 'Handläggningstid', en: 'Processing time' },
    of: {
      sv: 'dagar från ansökan till beslut, för ensamstående kvinnor och ensamstående män',
      en: 'days from application to decision, for single women and for single men',
    },
    question: {
      sv: 'Får kvinnor och män vänta lika länge på socialtjänstens beslut?',
      en: 'Do women and men wait equally long for the social services’ decision?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnor fick vänta längre än män på beslut: {women} för kvinnor och {men} för män {measured}. Skillnaden är {gap}.',
        en: 'Women waited longer than men for a decision: {women} for women and {men} for men {measured}. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnor fick vänta något längre än män på beslut: {women} för kvinnor och {men} för män {measured}. Skillnaden är {gap}.',
        en: 'Women waited slightly longer than men for a decision: {women} for women and {men} for men {measured}. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnor fick vänta kortare tid än män på beslut: {women} för kvinnor och {men} för män {measured}. Skillnaden är {gap}.',
        en: 'Women waited a shorter time than men for a decision: {women} for women and {men} for men {measured}. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnor fick vänta något kortare tid än män på beslut: {women} för kvinnor och {men} för män {measured}. Skillnaden är {gap}.',
        en: 'Women waited a slightly shorter time than men for a decision: {women} for women and {men} for men {measured}. The difference is {gap}.',
      },
      equal: {
        sv: 'Kvinnor och män fick vänta i stort sett lika länge på beslut: {women} för kvinnor och {men} för män {measured}. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Women and men waited about equally long for a decision: {women} for women and {men} for men {measured}. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män fick vänta olika länge på beslut. I underlaget är det {women} för kvinnor och {men} för män {measured}.',
        en: 'There are not enough data to tell whether women and men waited equally long for a decision. In the data it is {women} for women and {men} for men {measured}.',
      },
    },
    remaining: {
      sv: 'Efter {horizon} väntade {women} av kvinnornas ansökningar och {men} av männens fortfarande på beslut.',
      en: 'After {horizon}, {women} of the women’s applications and {men} of the men’s still awaited a decision.',
    },
    caution: [
      {
        sv: 'Tiden räknas i kalenderdagar, också när socialtjänsten väntar på kompletteringar.',
        en: 'Time is in calendar days, also while the social services wait for further information.',
      },
      {
        sv: 'Finns ansökningar som inte är avgjorda med i underlaget räknas de också. Då säger siffran hur mycket av de första 30 dagarna som gick åt till att vänta. Hur många som väntade längre står bredvid.',
        en: 'Where the data hold undecided applications they count too. The figure then says how much of the first 30 days was spent waiting. How many waited longer stands beside it.',
      },
      { sv: 'Annars ingår bara avgjorda ansökningar.', en: 'Otherwise only decided applications are included.' },
    ],
    figures: {
      mean: { sv: 'genomsnitt, avgjorda ansökningar', en: 'average, decided applications' },
      rmst30: { sv: 'dagar av de 30 första', en: 'days of the first 30' },
      rmst90: { sv: 'dagar av de 90 första', en: 'days of the first 90' },
      'remaining:30': { sv: 'väntar mer än 30 dagar', en: 'wait for more than 30 days' },
      'remaining:90': { sv: 'väntar mer än 90 dagar', en: 'wait for more than 90 days' },
    },
    ask: [
      {
        sv: 'Vad väntar vi på i de ärenden som tar längst tid?',
        en: 'What are we waiting for in the cases that take longest?',
      },
      {
        sv: 'Begär vi lika många kompletteringar av kvinnor och män?',
        en: 'Do we ask women and men for further information equally often?',
      },
    ],
  },
});
