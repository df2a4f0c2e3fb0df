import type { FragileBy, Reason } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';

/** Why a number or a verdict is missing: one plain sentence each, for a reader who has not seen the export. */
export const reasons: Readonly<Record<Reason, Text>> = {
  suppressed: {
    sv: 'Siffran visas inte, så att ingen enskild person kan kännas igen.',
    en: 'The figure is not shown, so that no single person can be recognised.',
  },
  no_field: {
    sv: 'En uppgift som behövs finns inte i underlaget.',
    en: 'Information that is needed is not in the data.',
  },
  no_cases: {
    sv: 'Inget ärende i underlaget gäller den här frågan.',
    en: 'No case in the data concerns this question.',
  },
  one_sex: {
    sv: 'Underlaget innehåller bara det ena könet.',
    en: 'The data contain one sex only.',
  },
  only_yes: {
    sv: 'Bara ja är registrerat. Då går det inte att veta om en tom ruta betyder nej. Betyder den nej: skriv i mappningsfilen complete: true för filen eller, om kolumnen inte har datum, blank: no för kolumnen.',
    en: 'Only yes is registered. There is then no knowing whether a blank means no. If it does: write in the mapping file complete: true for the file or, if the column has no dates, blank: no for the column.',
  },
  partial_year: {
    sv: 'Måttet kräver ett helt kalenderår, och underlaget omfattar en kortare tid.',
    en: 'The figure needs a whole calendar year, and the data cover a shorter time.',
  },
  too_short: {
    sv: 'Underlaget omfattar för kort tid för det här måttet.',
    en: 'The data cover too short a time for this figure.',
  },
  only_closed: {
    sv: 'Underlaget innehåller bara avslutade ärenden. Då går det inte att mäta tid rätt.',
    en: 'The data contain closed cases only. Time cannot then be measured correctly.',
  },
  window_inferred: {
    sv: 'Ingen har angett från vilken dag underlaget är komplett. Programmet har läst ut dagen ur underlaget, och tiderna är därför mindre säkra.',
    en: 'Nobody has stated from which day the data are complete. The program has read the day from the data, and times are therefore less certain.',
  },
  selected_by_decision: {
    sv: 'Underlaget innehåller bara ärenden med beslut. Ansökningar som väntar på beslut är inte med.',
    en: 'The data contain only cases with a decision. Applications awaiting a decision are not included.',
  },
  time_in_aid: {
    sv: 'Den som har bistånd länge hinner vara med om mer. Därför kan andelen skilja sig bara för att kvinnor och män har haft bistånd olika länge.',
    en: 'Those who have assistance for long have time for more to happen. The share may therefore differ just because women and men have had assistance for different lengths of time.',
  },
  unequal_time: {
    sv: 'Det är inte säkert att skillnaden finns också när kvinnor och män som har haft bistånd lika länge jämförs. Den kan hänga ihop med att de ena har haft bistånd längre än de andra.',
    en: 'It is not certain that the difference is there also when women and men who have had assistance for the same length of time are compared. It may go with the ones having had it longer than the others.',
  },
  not_registered: {
    sv: 'Uppgiften saknas för så många att siffran kan vara missvisande.',
    en: 'The information is missing for so many that the figure may mislead.',
  },
  no_person_id: {
    sv: 'Underlaget har ingen kod för varje person. Därför går det inte att se vilka rader som gäller samma person.',
    en: 'The data have no code for each person. There is therefore no telling which rows concern the same person.',
  },
  undated: {
    sv: 'Många ja saknar datum. Då går det inte att veta när det hände, och bara nej skulle bli kvar.',
    en: 'Many a yes has no date. There is then no knowing when it happened, and only those with a no would be left.',
  },
  too_coarse: {
    sv: 'Underlaget visar inte när under perioden ärendena var aktuella. Välj en period som är minst lika lång som den i underlaget.',
    en: 'The data do not tell when in the period the cases were current. Choose a period at least as long as that of the data.',
  },
  months_alone: {
    sv: 'Datumen är månader utan dag, så det går inte att räkna hur många dagar det tog.',
    en: 'The dates are months without a day, so it cannot be counted how many days it took.',
  },
  no_spread: {
    sv: 'Alla har samma värde, så det går inte att räkna ut hur osäker siffran är.',
    en: 'All have the same value, so it cannot be worked out how uncertain the figure is.',
  },
  few_ended: {
    sv: 'Tider kan kallas lika först när minst 80 procent av både kvinnor och män har nått slutet inom den tid som räknas. Det går inte att visa här.',
    en: 'Times can be called alike only where at least 80 per cent of both women and men have reached the end within the time that counts. That cannot be shown here.',
  },
  few: { sv: 'Underlaget är för litet för en bedömning.', en: 'There are too few data for an assessment.' },
  many_comparisons: {
    sv: 'När många grupper jämförs samtidigt kan en så stor skillnad vara slump.',
    en: 'When many groups are compared at once, a difference of this size may be chance.',
  },
  little_overlap: {
    sv: 'Kvinnor och män finns i så olika grupper att det inte går att jämföra lika med lika.',
    en: 'Women and men are in such different groups that like cannot be compared with like.',
  },
  separation: {
    sv: 'Grupperna är så olika att det inte går att räkna fram ett säkert svar.',
    en: 'The groups are so different that no certain answer can be worked out.',
  },
  unequal_spans: {
    sv: 'Perioderna är olika långa och går inte att jämföra.',
    en: 'The periods are of different length and cannot be compared.',
  },
  not_alike: {
    sv: 'Underlagen är räknade på olika sätt och går inte att jämföra.',
    en: 'The data were counted in different ways and cannot be compared.',
  },
  not_reached: {
    sv: 'Så långt efter starten är för få kvar för att det ska gå att räkna.',
    en: 'So long after the start too few remain for a figure to be worked out.',
  },
  not_divided: {
    sv: 'Den här siffran delas inte upp på grupper.',
    en: 'This figure is not divided into groups.',
  },
  description: {
    sv: 'Siffran beskriver läget. Den bedöms inte som en skillnad.',
    en: 'The figure describes the situation. It is not assessed as a difference.',
  },
};

/** That a verdict is fragile, and why; `unsaid` where the audit does not tell. */
export const fragile: Text = { sv: 'Bedömningen är skör: {why}.', en: 'The assessment is fragile: {why}.' };

export const fragileWhy: Readonly<Record<FragileBy | 'unsaid', Text>> = {
  one_case: { sv: 'ett enda ärende färre kan ändra den', en: 'a single case fewer may change it' },
  missing: {
    sv: 'den kan bli en annan om de som saknar uppgift skiljer sig från de andra',
    en: 'it may be another if those without the information differ from the others',
  },
  much_missing: {
    sv: 'uppgiften saknas för många, eller klart oftare för det ena könet än för det andra',
    en: 'the information is missing for many, or clearly more often for one sex than the other',
  },
  unsaid: { sv: 'små ändringar i underlaget kan ändra den', en: 'small changes in the data may change it' },
};

/** Between two of them. */
export const fragileAnd: Text = { sv: ', och ', en: ', and ' };

/** Reasons that are about fields, with the names of the fields. */
export const reasonsOfFields = {
  no_field_one: {
    sv: 'Uppgiften {fields} finns inte i underlaget.',
    en: 'The information {fields} is not in the data.',
  },
  no_field_some: {
    sv: 'Uppgifterna {fields} finns inte i underlaget.',
    en: 'The information {fields} is not in the data.',
  },
  only_dates: {
    sv: 'Ur {fields} läses bara datum. Då går det inte att veta om den som saknar datum har ett nej. Har den det: skriv complete: true för filen i mappningsfilen.',
    en: 'Of {fields} only dates are read. There is then no knowing whether those without a date have a no. If they do: write complete: true for the file in the mapping file.',
  },
  only_yes: {
    sv: 'Bara ja är registrerat för {fields}. Då går det inte att veta om en tom ruta betyder nej. Betyder den nej: skriv blank: no för kolumnen, eller complete: true för filen, i mappningsfilen.',
    en: 'Only yes is registered for {fields}. There is then no knowing whether a blank means no. If it does: write blank: no for the column, or complete: true for the file, in the mapping file.',
  },
} as const satisfies Readonly<Record<string, Text>>;
