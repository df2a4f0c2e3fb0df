import { defineIndicator } from '../model/indicator.ts';

/**
 * Single applicants. With undecided applications in the export: days waited of the first 30, withdrawn ones leaving.
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
      read: ['rmst'],
      scale: 'days',
      horizons: [30],
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
  margin: { kind: 'days', value: 3 }, // half a working week
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
        sv: 'Kvinnor fick vänta längre än män på beslut: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women waited longer than men for a decision: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnor fick vänta något längre än män på beslut: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women waited slightly longer than men for a decision: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnor fick vänta kortare tid än män på beslut: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women waited a shorter time than men for a decision: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnor fick vänta något kortare tid än män på beslut: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women waited a slightly shorter time than men for a decision: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      equal: {
        sv: 'Kvinnor och män fick vänta i stort sett lika länge på beslut: i genomsnitt {women} för kvinnor och {men} för män. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Women and men waited about equally long for a decision: on average {women} for women and {men} for men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män fick vänta olika länge på beslut. I underlaget är det i genomsnitt {women} för kvinnor och {men} för män.',
        en: 'There are not enough data to tell whether women and men waited equally long for a decision. In the data it is {women} on average for women and {men} for men.',
      },
    },
    caution: [
      {
        sv: 'Tiden räknas i kalenderdagar, också när socialtjänsten väntar på kompletteringar.',
        en: 'Time is in calendar days, also while the social services wait for further information.',
      },
      {
        sv: 'Finns ansökningar som inte är avgjorda med i underlaget räknas de också, och då räknas bara de första 30 dagarna.',
        en: 'Where the data hold undecided applications they count too, and then only the first 30 days count.',
      },
      { sv: 'Annars ingår bara avgjorda ansökningar.', en: 'Otherwise only decided applications are included.' },
    ],
    figures: {
      mean: { sv: 'genomsnitt, avgjorda ansökningar', en: 'average, decided applications' },
      rmst30: { sv: 'genomsnitt under de första 30 dagarna', en: 'average over the first 30 days' },
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
