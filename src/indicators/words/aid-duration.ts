import type { IndicatorWords } from '../../model/indicator.ts';

export const aidDurationWords: IndicatorWords = {
  title: {
    sv: 'Tid med bistånd',
    en: 'Time with assistance',
  },
  of: {
    sv: 'biståndsperioder för ensamstående kvinnor respektive ensamstående män; pågående perioder ingår',
    en: 'spells of single women and of single men; ongoing spells included',
  },
  question: {
    sv: 'Hur länge har kvinnor respektive män ekonomiskt bistånd?',
    en: 'How long do women and men have social assistance?',
  },
  reading: {
    women_higher: {
      sv: 'Ensamstående kvinnor hade bistånd längre än ensamstående män. Under de första {horizon_def} varade biståndet i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
      en: 'Single women had assistance for longer than single men. Over the first {horizon_def} it lasted on average {women} for women and {men} for men. The difference is {gap}.',
    },
    men_higher: {
      sv: 'Ensamstående kvinnor hade bistånd kortare tid än ensamstående män. Under de första {horizon_def} varade biståndet i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
      en: 'Single women had assistance for a shorter time than single men. Over the first {horizon_def} it lasted on average {women} for women and {men} for men. The difference is {gap}.',
    },
    equal: {
      sv: 'Ensamstående kvinnor och män hade bistånd i stort sett lika länge. Under de första {horizon_def} varade biståndet i genomsnitt {women} för kvinnor och {men} för män. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'Single women and men had assistance for about equally long. Over the first {horizon_def} it lasted on average {women} for women and {men} for men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om ensamstående kvinnor och män hade bistånd olika länge. Under de första {horizon_def} varade biståndet i genomsnitt {women} för kvinnor och {men} för män.',
      en: 'There are not enough data to tell whether single women and men had assistance for differently long. Over the first {horizon_def} it lasted on average {women} for women and {men} for men.',
    },
  },
  caution: {
    sv: 'Pågående bistånd räknas som pågående, inte som avslutat. Par ingår inte: de två har samma biståndsperiod. Siffran säger inte hur det gick för den som slutade ha bistånd.',
    en: 'Ongoing assistance counts as ongoing, not as ended. Couples are left out: the two have the same spell. The figure does not tell how things went for those whose assistance ended.',
  },
  ask: [
    {
      sv: 'Vilka vägar till egen försörjning är vanligast för kvinnor respektive för män hos oss?',
      en: 'Which ways to self-support are most common for women and for men with us?',
    },
    {
      sv: 'Vilka hinder återkommer i de långa ärendena, och vilket stöd finns för just dem?',
      en: 'Which obstacles recur in the long cases, and what support is there for those?',
    },
    {
      sv: 'Hur ofta ses planen över när biståndet drar ut på tiden?',
      en: 'How often is the plan reviewed when assistance goes on for long?',
    },
  ],
};
