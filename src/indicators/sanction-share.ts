import { defineIndicator } from '../model/indicator.ts';

/** Reduced or denied, of those assigned an activity: the others cannot be. Beside it the exempted. */
export const sanctionShare = defineIndicator({
  id: 'sanction-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['sanction'], ['activity_assigned']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: 'recipient AND working_age AND activity_assigned',
      where: "sanction IN ('reduced', 'denied')",
      ever: true,
    },
    {
      stat: 'share:exempt',
      kind: 'share',
      of: 'recipient AND working_age AND (activity_assigned OR exempt)',
      where: 'CASE WHEN exempt THEN true WHEN activity_assigned THEN false END',
      needs: [['exempt_reason']],
      undivided: true,
      beside: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialtjänstlagen, aktivitetskravet från 2026',
  words: {
    title: {
      sv: 'Nedsatt eller nekat bistånd enligt aktivitetskravet',
      en: 'Assistance reduced or refused under the activity requirement',
    },
    of: {
      sv: 'andel av kvinnorna och av männen, 18–66 år, som fått en aktivitet anvisad',
      en: 'share of the women and of the men, aged 18–66, who were assigned an activity',
    },
    question: {
      sv: 'Är det lika vanligt att socialtjänsten sätter ned eller nekar bistånd enligt aktivitetskravet för kvinnor och män?',
      en: 'Do the social services reduce or refuse assistance under the activity requirement equally often for women and men?',
    },
    reading: {
      women_higher: {
        sv: 'Av dem som har fått en aktivitet anvisad fick en större andel av kvinnorna än av männen biståndet nedsatt eller nekat: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Of those assigned an activity, a larger share of the women than of the men had assistance reduced or refused: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Av dem som har fått en aktivitet anvisad fick en något större andel av kvinnorna än av männen biståndet nedsatt eller nekat: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Of those assigned an activity, a slightly larger share of the women than of the men had assistance reduced or refused: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Av dem som har fått en aktivitet anvisad fick en mindre andel av kvinnorna än av männen biståndet nedsatt eller nekat: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Of those assigned an activity, a smaller share of the women than of the men had assistance reduced or refused: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Av dem som har fått en aktivitet anvisad fick en något mindre andel av kvinnorna än av männen biståndet nedsatt eller nekat: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Of those assigned an activity, a slightly smaller share of the women than of the men had assistance reduced or refused: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Av dem som har fått en aktivitet anvisad fick ungefär lika stor andel av kvinnorna och männen biståndet nedsatt eller nekat: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Of those assigned an activity, about the same share of the women and the men had assistance reduced or refused: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män får biståndet nedsatt eller nekat enligt aktivitetskravet olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men have assistance reduced or refused under the activity requirement equally often. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Den som inte omfattas av aktivitetskravet ingår inte.',
        en: 'Those outside the activity requirement are not included.',
      },
      {
        sv: 'Siffran visar inte om skälen att utebli har prövats lika, eller vilka som aldrig fick en aktivitet anvisad.',
        en: 'The figure does not show whether reasons for absence were assessed alike, or who was never assigned an activity.',
      },
    ],
    figures: {
      'share:exempt': {
        sv: 'undantagna, av dem som är anvisade eller undantagna',
        en: 'exempted, of those assigned or exempted',
      },
    },
    ask: [
      {
        sv: 'Hur prövas om ett skäl att utebli är giltigt, och prövas det lika?',
        en: 'How is it assessed whether a reason to be absent is valid, and is it assessed alike?',
      },
      {
        sv: 'Vem undantas från aktivitetskravet, och på vilka grunder?',
        en: 'Who is exempted from the activity requirement, and on which grounds?',
      },
      {
        sv: 'Går aktiviteterna att förena med barn, vård och hälsa?',
        en: 'Can the activities be combined with children, care and health?',
      },
    ],
  },
});
