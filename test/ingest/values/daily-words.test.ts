import { describe, expect, it } from 'vitest';
import { columnReader } from '../../../src/ingest/values/column-reader.ts';
import { likelyAnswer } from '../../../src/ingest/values/label-table.ts';
import { isChildSex, sexOfChild } from '../../../src/ingest/values/person-labels.ts';
import { isAgeGroup } from '../../../src/ingest/values/refuse-other-kind.ts';
import { getField } from '../../../src/model/fields.ts';

// Words as lists in daily use have them, and what a caseworker means by them.
const label = (id: string, text: string) => {
  const field = getField(id);
  const [code] = columnReader(field).convert(text);
  return typeof code === 'number' ? (field.values ?? ['no', 'yes'])[code] : 'asked';
};

describe('household types', () => {
  it.each([
    ['Gifta/samboende med barn', 'couple_with_children'],
    ['Gifta/samboende utan barn', 'couple_no_children'],
    ['Gift / sammanboende m. barn', 'couple_with_children'],
    ['Sambor utan barn', 'couple_no_children'],
    ['Sambo med 2 barn', 'couple_with_children'],
    ['Sammanboende (par) med hemmavarande barn', 'couple_with_children'],
    ['Makar u barn', 'couple_no_children'],
    ['Ensam m barn', 'single_with_children'],
    ['Ensam u barn', 'single_no_children'],
    ['Ensamst. m. barn', 'single_with_children'],
    ['Ensamstående kvinna med barn', 'single_with_children'],
    ['Ensamstående (man) utan barn', 'single_no_children'],
    ['Kvinna, ensamstående, utan barn', 'single_no_children'],
    ['Ensamstående med barn 0–17 år', 'single_with_children'],
    ['Ensamstående förälder', 'single_with_children'],
    ['Ensamstående mamma med 3 barn', 'single_with_children'],
  ])('%s', (text, value) => {
    expect(label('household_type', text)).toBe(value);
  });

  it.each([
    'Sambo',
    'Gifta',
    'Par',
    'Ensamstående',
    'Ensamstående man',
    'Ensamstående med umgängesbarn',
    'Ensamstående med vuxna barn',
    'Ensamstående förälder utan barn',
    'Ensamstående sambo med barn',
    'Med barn',
  ])('%s is asked about: it does not say both', (text) => {
    expect(label('household_type', text)).toBe('asked');
  });
});

describe('obstacles', () => {
  it.each([
    ['Föräldraledig, otillräcklig ersättning', 'parental_leave'],
    ['Föräldraledig med barn', 'parental_leave'],
    ['Otillräcklig pension', 'pension'],
    ['Språkhinder', 'other'],
    ['Sjukskriven utan läkarintyg', 'ill_health'],
    ['Väntar på a-kassa', 'unemployment'],
    ['Väntar på beslut om sjukersättning', 'ill_health'],
    ['I väntan på föräldrapenning', 'parental_leave'],
    ['Väntar på lön', 'works'],
    ['Arbetslöshet, ingen ersättning', 'unemployment'],
    ['Arbetshinder – sociala skäl', 'social'],
  ])('%s', (text, group) => {
    expect(label('obstacle', text)).toBe(group);
  });

  it.each(['Arbetar inte', 'Ingen inkomst', 'Väntar på ersättning', 'Barnomsorg finns', 'Sjukgymnast', 'Nytt hinder'])(
    '%s is asked about',
    (text) => {
      expect(label('obstacle', text)).toBe('asked');
    },
  );
});

describe('roles', () => {
  it.each([
    ['Son', 'child'],
    ['Dotter', 'child'],
    ['Barn 1', 'child'],
    ['barn2', 'child'],
    ['Son nr 3', 'child'],
    ['Bonusbarn', 'child'],
    ['Flickor', 'child'],
    ['Boy', 'child'],
    ['Umgängesbarn 2', 'visiting_child'],
    ['Vuxet barn 1', 'adult_child'],
    ['Hustru', 'co_applicant'],
  ])('%s', (text, role) => {
    expect(label('role', text)).toBe(role);
  });

  it.each(['Sökande 2', 'Medsökande 1', 'Barn 19', 'Inneboende'])('%s is asked about', (text) => {
    expect(label('role', text)).toBe('asked');
  });
});

describe('other answers', () => {
  it.each([
    ['measure_outcome', 'Avbrutit', 'interrupted'],
    ['measure_outcome', 'Avslutad', 'asked'],
    ['exit_reason', 'Föräldraledig', 'other_benefit'],
    ['exit_reason', 'Flyttat till annan kommun', 'moved'],
    ['exit_reason', 'Självförsörjande', 'asked'],
    ['exit_reason', 'Egen försörjning, arbete', 'work'],
    ['violence_asked', 'Ej ställd', 'no'],
  ])('%s: %s', (id, text, value) => {
    expect(label(id, text)).toBe(value);
  });
});

it.each([
  ['flicka', true],
  ['pojkar', true],
  ['girl', true],
  ['kvinna', false],
  ['f', false],
  ['p', false],
])('%s says that the row is a child: %s', (text, child) => {
  expect(isChildSex(text)).toBe(child);
});

describe('labels with a code in front, and decisions with the kind of aid', () => {
  it.each([
    ['exit_reason', '01 Arbete', 'work'],
    ['exit_reason', '1. Arbete', 'work'],
    ['exit_reason', 'A – Arbete', 'work'],
    ['exit_reason', 'b) Studier', 'studies'],
    ['plan', '0 - Nej', 'no'],
    ['sex', '2. Kvinna', 'woman'],
    ['household_type', '04 Ensamstående med barn', 'single_with_children'],
    ['exit_reason', '01 Självförsörjande', 'asked'],
    ['household_type', '2 barn', 'asked'],
    ['decision', 'Bifall ekonomiskt bistånd', 'granted'],
    ['decision', 'Avslag på ekonomiskt bistånd', 'denied'],
    ['decision', 'Delvis bifall försörjningsstöd', 'partly'],
    ['decision', 'Beslut om försörjningsstöd – bifall', 'granted'],
    ['decision', 'Ekonomiskt bistånd', 'asked'],
    ['decision', 'Bifall boende', 'asked'],
    ['measure_type', 'Rehab', 'rehabilitation'],
    ['measure_type', 'Coachning', 'labour_market'],
    ['measure_type', 'Jobbsökarkurs', 'labour_market'],
    ['violence_asked', 'Ej tillfrågad', 'no'],
    ['leisure_granted', 'Beviljat', 'yes'],
    ['leisure_granted', 'Avslag', 'no'],
    ['leisure_granted', 'Delvis bifall', 'asked'],
    ['born_abroad', 'Sverige', 'no'],
    ['born_abroad', 'Utlandet', 'yes'],
    ['plan', 'Har', 'yes'],
    ['plan', 'Saknar', 'no'],
  ])('%s: %s is %s', (id, text, value) => {
    expect(label(id, text)).toBe(value);
  });
});

describe('a likely answer', () => {
  it.each([
    ['plan', 'Ja (skriftlig)', 'yes'],
    ['plan', 'Ja, AME', 'yes'],
    ['plan', 'ja 2025-03-01', 'yes'],
    ['plan', 'Nej – ej aktuellt', 'no'],
    ['plan', 'JA/muntlig', 'yes'],
    ['violence_disclosed', 'Nej, inte nu', 'no'],
    ['decision', 'Bifall m villkor', 'granted'],
    ['decision', 'Delvis bifall m avdrag', 'partly'],
    ['decision', 'Bifall och avslag', undefined],
    ['measure_type', 'Praktik hos Gröna hus', 'work_placement'],
    ['sex', 'm villkor', undefined],
    ['plan', 'Ja/nej', undefined],
    ['plan', 'Januari', undefined],
    ['plan', 'muntlig, ja', undefined],
    ['role', 'Ja, barn', undefined],
    ['role', 'Hemmavarande barn 19', 'child'],
    ['role', 'Hemmavarande barn >18', 'adult_child'],
    ['role', 'Hemmaboende barn som fyllt 18', 'adult_child'],
    ['role', 'Barn (vuxet)', 'adult_child'],
    ['split_payment', 'Nej, avböjt', undefined],
  ])('of %s: %s is %s', (id, text, value) => {
    expect(likelyAnswer(getField(id), text)?.value).toBe(value);
  });
});

describe('age groups', () => {
  it.each([
    '18–24',
    '18-24 år',
    '18 - 24år',
    '65+',
    '65 år och äldre',
    'under 25',
    'över 64 år',
    '<25',
    '≥ 65',
    '1980-1989',
  ])('%s is one', (text) => {
    expect(isAgeGroup(text)).toBe(true);
  });

  it.each(['34', '58,77', '34 år', '-5', 'gammal', '', '999'])('%s is none', (text) => {
    expect(isAgeGroup(text)).toBe(false);
  });
});

describe('the role of a child', () => {
  // 0 is woman, 1 is man, as in the closed values of the field
  it.each([
    ['dotter', 0],
    ['bonusdotter 2', 0],
    ['son', 1],
    ['styvson nr 3', 1],
    ['barn', null],
    ['sonen till sökande', null],
  ])('%s tells the sex %s', (role, sex) => expect(sexOfChild(role)).toBe(sex));
});
