import { describe, expect, it } from 'vitest';
import { headingKey } from '../../../src/ingest/headings/heading-key.ts';
import { fieldOfHeading } from '../../../src/ingest/headings/known-headings.ts';
import { matchHeadings } from '../../../src/ingest/headings/match-headings.ts';
import { mappingFor } from '../../../src/ingest/mapping/mapping-for.ts';

const fieldOf = (heading: string) => fieldOfHeading(headingKey(heading))?.field ?? null;

describe('a heading made of the parts of a name', () => {
  it.each([
    [
      'decision_date',
      'Datum beslut|Beslutsdat|Beslutad datum|Beslut fattat|Datum för beslut|Beslutets datum|BESLUT_DATUM',
    ],
    ['application_date', 'Ansökan inkom|Ansökan inkom datum|Inkommen|Datum för ansökan|Ansökans datum'],
    ['referral_date', 'Datum för remiss|Remissens datum|Remissdatum|Hänvisad den'],
    ['plan_date', 'Genomförandeplan datum|Datum plan|Planens datum|Handlingsplan upprättad'],
    ['measure_start', 'Insatsens start|Startdatum för insats|Aktivitet startdatum'],
    ['aid_end', 'Biståndets slut|Slutdatum bistånd'],
    ['sex', 'Klientens kön|Kön på klient|Könstillhörighet|Juridiskt kön|Kön (klient)|Brukarens kön'],
    ['co_applicant_age', 'Medsökandens ålder|Ålder medsök'],
    [
      'person_id',
      'Löpnr (klient)|Klientens löpnr|Klientkod|Individens id|Deltagarnr|Brukar-ID|Kundkod|Persid|Person-ref',
    ],
    ['birth_year', 'Födelseår RL|Född år-månad|Födelseårtal|Birth year|Födelsedag'],
    ['age', 'Ålder RL|Registerledarens ålder'],
    ['co_applicant_id', 'Medsökandes klientkod'],
    ['household_type', 'Familjesituation|Hushållstyp vid beslut|Typ av hushåll'],
  ])('is %s', (field, headings) => {
    expect(headings.split('|').map((heading) => [heading, fieldOf(heading)])).toEqual(
      headings.split('|').map((heading) => [heading, field]),
    );
  });

  it('is nothing where a word is left over, or where one part is missing', () => {
    const others =
      'Datum|Registrerad|Föregående beslutsdatum|Beslutsdatum överklagan|Beslutsorsak|Barnets kön|Familj|Civilstånd|Ansökan|Klient namn|Kön på handläggare|Personnr|Kundnr|Persnr|Klientkategori|Födelseland|Barnkod medsökande';
    expect(others.split('|').filter((heading) => fieldOf(heading) !== null)).toEqual([]);
  });

  it('gives way to one that names the field as a whole', () => {
    const { columns, problems } = matchHeadings(['Kön', 'Klientens kön'], mappingFor(null, 'x.csv'), { file: 'x.csv' });
    expect(columns.map(({ heading }) => heading)).toEqual(['Kön']);
    expect(problems).toEqual([]);
  });
});
