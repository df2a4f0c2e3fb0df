import { expect, it } from 'vitest';
import { columnReader } from '../../../src/ingest/values/column-reader.ts';
import { getField } from '../../../src/model/fields.ts';

// The 23 choices of Lifecare's list, as a public integration transcribed them from the live menu
// (Sundsvallskommun/api-service-caremanagement, DecisionProposalService); groups: Socialstyrelsen's kinds of obstacle.
const CHOICES: readonly (readonly [label: string, group: string])[] = [
  ['Arbetar deltid ofrivilligt, otillräcklig inkomst', 'works'],
  ['Arbetar deltid ofrivilligt, väntar på inkomst', 'works'],
  ['Arbetar heltid, otillräcklig inkomst', 'works'],
  ['Arbetar heltid, väntar på inkomst', 'works'],
  ['Arbetshinder, sociala skäl', 'social'],
  ['Arbetslös, ingen ersättning/stöd', 'unemployment'],
  ['Arbetslös, otillräcklig ersättning/stöd', 'unemployment'],
  ['Arbetslös, väntar på ersättning/stöd', 'unemployment'],
  ['Ensamkommande ungdom 18-20 år, gymnasiestuderande', 'social'],
  ['Etableringsers. saknas (prestationsförmåga <25%)', 'establishment'],
  ['Etableringsersättning otillräcklig', 'establishment'],
  ['Etableringsersättning, väntar på', 'establishment'],
  ['Föräldrapenning otillräcklig', 'parental_leave'],
  ['Föräldrapenning, väntar på', 'parental_leave'],
  ['Pension/Äldreförsörjningsstöd otillräcklig', 'pension'],
  ['Pension/Äldreförsörjningsstöd, Väntar på', 'pension'],
  ['Saknar barnomsorg', 'no_childcare'],
  ['Sjuk/Aktivitetsersättning, otillräcklig ersättning', 'ill_health'],
  ['Sjuk/Aktivitetsersättning, väntar på ersättning', 'ill_health'],
  ['Sjukskriven m läkarintyg, ingen sjukpenning', 'ill_health'],
  ['Sjukskriven m läkarintyg, otillräcklig sjukpenning', 'ill_health'],
  ['Sjukskriven m läkarintyg, väntar på sjukpenning', 'ill_health'],
  ['Utan försörjningshinder', 'none'],
];

it('has 23 choices', () => {
  expect(CHOICES).toHaveLength(23);
});

it.each(CHOICES)('%s is in the group %s', (label, group) => {
  const field = getField('obstacle');
  const reader = columnReader(field);
  expect(reader.convert(label)).toEqual([field.values?.indexOf(group)]);
});
