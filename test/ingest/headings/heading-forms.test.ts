import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTION_FORMS } from '../../../src/ingest/headings/heading-forms.ts';
import { headingKey } from '../../../src/ingest/headings/heading-text.ts';
import { fieldOfHeading } from '../../../src/ingest/headings/known-headings.ts';
import { matchHeadings } from '../../../src/ingest/headings/match-headings.ts';
import { SYNONYMS } from '../../../src/ingest/headings/synonyms.ts';
import { mappingFor } from '../../../src/ingest/mapping/mapping-for.ts';
import { FIELDS } from '../../../src/model/fields.ts';

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
    [
      'leisure_granted',
      'Fritidspeng beviljad|Fritid beviljat|Beviljat fritidsbistånd|Bifall fritid|Beviljat extra till fritid',
    ],
    ['leisure_applied', 'Sökt fritidsbistånd|Ansökt om fritid|Fritidsbidrag sökt'],
    ['violence_asked', 'Frågan om våld ställd|Fråga om våld (FREDA)|Har ställt frågan om våld|Våldsfrågan är ställd'],
    ['honour_asked', 'Frågan om heder ställd|Rutinfråga om heder'],
    ['economic_violence_asked', 'Frågan om ekonomiskt våld ställd'],
    ['perpetrator_asked', 'Frågan om våldsutövande ställd'],
    ['referred', 'Anvisad till AME|Hänvisad till AME|Remitterad till arbetsmarknadsenheten'],
    ['girls', 'Ant flickor|Ant. flickor|Antalet flickor'],
    ['boys', 'Ant pojkar'],
    ['girls_leisure', 'Flickor m fritidsbidrag|Antal flickor med fritidspeng|Ant flickor m. fritid'],
    ['boys_leisure', 'Pojkar m fritidsbidrag|Pojkar som fått fritidsbistånd'],
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

  it('is no question, count or answer where a word is left over', () => {
    const others =
      'Fritid|Fritidspeng|Fritidskort beviljat|Beviljat fritidshem|Fritidshem|Beviljat belopp fritid|Sökt fritidshem|Fritidsgård|Fritid beviljad datum|Beslut fritidshem|Fråga om våld ej ställd|Varför frågan om våld inte ställts|Svar på frågan om våld|Fråga om våldsutsatthet|Fråga om bostad ställd|FREDA|Anvisad av AME|Anvisad till bostad|Flickor utan fritidsbidrag|Flickor på fritidshem|Ant barn|Flickors ålder|Flicka';
    expect(others.split('|').filter((heading) => fieldOf(heading) !== null)).toEqual([]);
  });

  it('fits one field alone, of every heading that is known or innocent', () => {
    const file = readFileSync(new URL('headings-of-exports.txt', import.meta.url), 'utf8');
    const known = FIELDS.flatMap(({ id, heading }) => [id, heading, ...(SYNONYMS[id] ?? [])].map((name) => [name, id]));
    const [, , innocent] = file.split(/^\[\w+\]$/m);
    const fits = (name: string) =>
      QUESTION_FORMS.flatMap(({ field, named }) => (named.test(headingKey(name)) ? [field] : []));
    expect(known.filter(([name, id]) => fits(name!).some((field) => field !== id))).toEqual([]);
    // innocent of people, and the field's own heading
    expect(innocent!.split('\n').filter((name) => fits(name).length > 0)).toEqual(['Våldsfråga ställd']);
  });

  it('is a decision on leisure in a list of children alone', () => {
    const columns = (headings: string) =>
      matchHeadings(headings.split('|'), mappingFor(null, 'x.csv'), { file: 'x.csv' }).columns.flatMap(
        ({ heading, field }) => (/fritid/i.test(heading) ? [field] : []),
      );
    expect(columns('Barn-id|Kön|Ålder|Beslut fritid')).toEqual(['leisure_granted']);
    expect(columns('Barnkod|Kön|Beslut om fritidsaktivitet')).toEqual(['leisure_granted']);
    expect(columns('Ärende|Kön|Beslut|Beslut fritid')).toEqual([]);
    expect(columns('Klient|Kön|Hinder|Beslut fritid')).toEqual([]);
  });

  it('gives way to one that names the field as a whole', () => {
    const { columns, problems } = matchHeadings(['Kön', 'Klientens kön'], mappingFor(null, 'x.csv'), { file: 'x.csv' });
    expect(columns.map(({ heading }) => heading)).toEqual(['Kön']);
    expect(problems).toEqual([]);
  });
});
