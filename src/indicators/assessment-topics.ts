import { defineIndicator } from '../model/indicator.ts';

/** Three topics, not exclusive, each of those for whom it is registered. */
export const assessmentTopics = defineIndicator({
  id: 'assessment-topics',
  dimension: 'realia',
  unit: 'person',
  kind: 'verdict',
  needs: [['topic_work', 'topic_health', 'topic_family']],
  figures: [
    { stat: 'share:work', kind: 'share', of: 'recipient', where: 'topic_work', ever: true, needs: [['topic_work']] },
    {
      stat: 'share:health',
      kind: 'share',
      of: 'recipient',
      where: 'topic_health',
      ever: true,
      needs: [['topic_health']],
      free: true,
    },
    {
      stat: 'share:family',
      kind: 'share',
      of: 'recipient',
      where: 'topic_family',
      ever: true,
      needs: [['topic_family']],
      free: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: {
    title: { sv: 'Ämnen som dokumenterats i utredningen', en: 'Topics documented in the assessment' },
    of: {
      sv: 'andel av kvinnorna och av männen, ett ämne i taget',
      en: 'share of the women and of the men, one topic at a time',
    },
    question: {
      sv: 'Dokumenterar socialtjänsten samtal om arbete, hälsa och familj lika ofta för kvinnor och män?',
      en: 'Do the social services document talks about work, health and family equally often for women and men?',
    },
    reading: {
      women_higher: {
        sv: 'Ämnet ”{category}” är oftare dokumenterat för kvinnor än för män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'The topic “{category}” is documented more often for women than for men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Ämnet ”{category}” är något oftare dokumenterat för kvinnor än för män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'The topic “{category}” is documented slightly more often for women than for men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Ämnet ”{category}” är mer sällan dokumenterat för kvinnor än för män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'The topic “{category}” is documented less often for women than for men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Ämnet ”{category}” är något mer sällan dokumenterat för kvinnor än för män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'The topic “{category}” is documented slightly less often for women than for men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ämnet ”{category}” är dokumenterat i stort sett lika ofta för kvinnor och män: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'The topic “{category}” is documented about equally often for women and men: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om ämnet ”{category}” dokumenteras olika ofta för kvinnor och män. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether the topic “{category}” is documented equally often for women and men. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar vad som har dokumenterats, inte vad som har sagts.',
        en: 'The figure shows what was documented, not what was said.',
      },
      {
        sv: 'Ett ämne kan vara viktigt för den ena och inte för den andra.',
        en: 'A topic may matter to one person and not to another.',
      },
    ],
    figures: {
      'share:work': { sv: 'arbete', en: 'work' },
      'share:health': { sv: 'hälsa', en: 'health' },
      'share:family': { sv: 'familj', en: 'family' },
    },
    ask: [
      {
        sv: 'Vad talar vi om med kvinnor och vad med män, och vad skriver vi ner?',
        en: 'What do we talk about with women and with men, and what do we write down?',
      },
      {
        sv: 'Frågar vi båda föräldrarna om barnen, och båda om arbete?',
        en: 'Do we ask both parents about the children, and both about work?',
      },
    ],
  },
});
