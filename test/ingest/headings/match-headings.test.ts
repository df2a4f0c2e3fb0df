import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../src/errors/coded-error.ts';
import { meetsCondition } from '../../../src/ingest/headings/known-headings.ts';
import { matchHeadings } from '../../../src/ingest/headings/match-headings.ts';
import { mappingFor } from '../../../src/ingest/mapping/mapping-for.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { FIELDS, getField } from '../../../src/model/fields.ts';

const NONE = mappingFor(null, 'x.csv');
const match = (headings: readonly string[], yaml?: string, drop: readonly string[] = []) =>
  matchHeadings(headings, yaml ? mappingFor(readMapping(yaml, 'map.yaml').file, 'x.csv') : NONE, {
    file: 'x.csv',
    drop,
  });
const fields = (headings: readonly string[], yaml?: string) => {
  const { columns } = match(headings, yaml);
  return headings.map(
    (_, i) =>
      columns
        .filter(({ index }) => index === i)
        .map(({ field }) => field)
        .join('+') || null,
  );
};

describe('every field is found', () => {
  it.each(FIELDS.map(({ id, heading }) => [id, heading]))('%s, %s', (id, heading) => {
    expect(match([id]).columns).toMatchObject([{ field: id, index: 0, by: 'heading' }]);
    expect(match([` ${heading.toUpperCase().replaceAll('_', ' ')} `]).columns).toMatchObject([
      { field: id, by: 'heading' },
    ]);
  });

  it('by the words of real exports', () => {
    const headings = [
      'Aktnr',
      'Löpnr',
      'Kön sökande',
      'Ålder vid beslut',
      'Distrikt',
      'Beslutstyp',
      'Beviljat (kr)',
      'Blankettnr',
    ];
    expect(fields(headings)).toEqual([
      'case_id',
      'person_id',
      'sex',
      'age',
      'unit',
      'decision',
      'granted_amount',
      null,
    ]);
    expect(match(headings).columns[0]?.by).toBe('synonym');
  });
});

describe('what a heading means depends on its file', () => {
  it('start and slut are a measure only beside one', () => {
    expect(fields(['person_id', 'Insats', 'Start', 'Slut', 'Resultat'])).toEqual([
      'person_id',
      'measure_type',
      'measure_start',
      'measure_end',
      'measure_outcome',
    ]);
    expect(fields(['person_id', 'Start', 'Slut', 'Resultat'])).toEqual(['person_id', null, null, null]);
    expect(fields(['person_id', 'Startdatum', 'Tom'])).toEqual(['person_id', 'aid_start', 'aid_end']);
  });

  it('avslutsorsak is of the measure in a list of measures alone', () => {
    const last = (headings: string, yaml?: string) => fields(headings.split('|'), yaml).at(-1);
    expect(last('Deltagarnr|Kön|Insats|Startdatum|Slutdatum|Avslutsorsak')).toBe('measure_outcome');
    expect(last('Deltagarnr|Kön|Aktivitet|Orsak till avslut')).toBe('measure_outcome');
    expect(last('Klient|Kön|Startdatum|Slutdatum|Avslutsorsak')).toBe('exit_reason');
    expect(last('Klient|Insats|Startdatum|Avslutsdatum|Avslutsorsak')).toBe('exit_reason');
    expect(last('Klient|Insats|Startdatum|Biståndsmånader|Avslutsorsak')).toBe('exit_reason');
    expect(last('Deltagarnr|Insats|Startdatum|Resultat|Avslutsorsak')).toBe(null);
    expect(last('Deltagarnr|Insats|Startdatum|exit_reason')).toBe('exit_reason');
    const stated = 'version: 1\ncolumns: { exit_reason: { from: Avslutsorsak } }';
    expect(last('Deltagarnr|Insats|Startdatum|Avslutsorsak', stated)).toBe('exit_reason');
  });

  it('insats is the purpose beside a decision, a measure elsewhere', () => {
    expect(fields(['Insats', 'Beslut', 'Från och med'])).toEqual(['purpose', 'decision', null]);
    expect(fields(['Insats', 'Kön'])).toEqual(['measure_type', 'sex']);
  });

  it('orsak, sökande and mottagare need the proof of their values', () => {
    expect(match(['Orsak', 'Sökande', 'Mottagare']).columns).toMatchObject([
      { field: 'obstacle', condition: 'known-labels' },
      { field: 'person_id', condition: 'codes' },
      { field: 'payment_to', condition: 'known-labels' },
    ]);
    expect(fields(['Orsak', 'Hinder', 'person_id', 'Sökande'])).toEqual([null, 'obstacle', 'person_id', null]);
    const place = { field: getField('obstacle'), heading: 'Orsak', file: 'x.csv' };
    expect(meetsCondition('known-labels', place, ['Arbetslös', 'Saknar barnomsorg', ''])).toBe(true);
    expect(meetsCondition('known-labels', place, ['Arbetslös', 'Normöverskott'])).toBe(false);
    expect(meetsCondition('codes', place, ['S17', 'S18'])).toBe(true);
    expect(meetsCondition('codes', place, ['Ada Exempel', 'Bo Påhittad', 'Cia Exempel'])).toBeInstanceOf(CodedError);
  });

  it('år and månad are one month, år and kvartal one period', () => {
    expect(match(['År', 'Månad', 'Kön']).columns).toMatchObject([
      { field: 'aid_month', index: 0, more: [1] },
      { field: 'sex', index: 2 },
    ]);
    expect(match(['Kvartal', 'År']).columns).toMatchObject([{ field: 'period', index: 1, more: [0] }]);
    expect(fields(['År', 'Kön'])).toEqual(['period', 'sex']);
    for (const month of ['Mån', 'Månadsnr', 'Månadsnummer'])
      expect(match(['År', month]).columns).toMatchObject([{ field: 'aid_month', index: 0, more: [1] }]);
    expect(match(['År', 'Kv']).columns).toMatchObject([{ field: 'period', index: 0, more: [1] }]);
  });

  it('a date of birth gives the year, and a remark', () => {
    const found = match(['Födelsedatum']);
    expect(found.columns).toMatchObject([{ field: 'birth_year' }]);
    expect(found.remarks).toEqual([{ code: 'birth_date_year_only', field: 'birth_year' }]);
  });

  it('what looks alike stays unread and is told', () => {
    expect(match(['Utbetalningsdatum', 'Sbel']).lookalikes).toEqual([
      { index: 0, field: 'aid_month' },
      { index: 1, field: 'granted_amount' },
    ]);
  });
});

describe('headings that name a person', () => {
  it.each(
    'Namn|Förnamn|Personnummer|Personnr1|PNR|Pers.nr|Samordningsnummer|Handläggare|Ansvarig handläggare|E-post|Telefon bostad|Adress|c/o adress|Klientnamn|Namn medsökande|Barnets namn|CustomerNumber|Kundnr|Postnummer|Ort|Skyddad identitet|Sekretessmarkering|Kontonummer|ContactPhone|Sökandes personnummer'.split(
      '|',
    ),
  )('%s stops', (heading) => {
    const [problem] = match(['Kön', heading]).problems;
    expect(problem).toMatchObject({ exit: 4, code: 'person-heading' });
    expect(problem?.advice.sv).toContain(`--drop "${heading}"`);
  });

  it.each(
    'Enhetsnamn|Namn på insats|beslut_adresserat_till|Saknar bankkonto|Kontor|Skyddat boende|Organisation|Telefonsamtal|Sort'.split(
      '|',
    ),
  )('%s does not', (heading) => {
    expect(match(['Kön', heading]).problems).toEqual([]);
  });

  it('come all in one message, and dropping or ignoring them helps', () => {
    const [problem] = match(['Namn', 'Personnr', 'Kön']).problems;
    expect(problem?.advice.sv).toContain('--drop "Namn" --drop "Personnr"');
    expect(match(['Namn', 'Kön'], undefined, ['namn'])).toMatchObject({ problems: [], dropped: [0] });
    expect(match(['Handläggare', 'Kön'], 'version: 1\nignore: [Handläggare]')).toMatchObject({
      problems: [],
      dropped: [],
    });
  });

  it('may be kept by the mapping as ids', () => {
    expect(match(['Personnr1', 'Kön'], 'version: 1\ncolumns: { person_id: { from: Personnr1 } }').problems).toEqual([]);
    expect(match(['Personnr1', 'Kön'], 'version: 1\ncolumns: { unit: { from: Personnr1 } }').problems).toHaveLength(1);
  });
});

describe('the mapping adds to what is recognised', () => {
  it('wins over it, column by column and field by field', () => {
    const yaml = 'version: 1\ncolumns: { sex: { from: Q7 }, purpose: { from: Insats }, period: { value: 2025 } }';
    expect(fields(['Kön', 'Q7', 'Insats', 'År', 'Enhet'], yaml)).toEqual([null, 'sex', 'purpose', null, 'unit']);
    expect(match(['Q7', 'Insats'], yaml).constants).toEqual([{ field: 'period', value: '2025' }]);
  });

  it('lets one column feed two fields, and two columns one', () => {
    const yaml = 'version: 1\ncolumns: { case_id: { from: P }, person_id: { from: P }, aid_month: { from: [Y, M] } }';
    const { columns } = match(['P', 'Y', 'M'], yaml);
    expect(columns).toMatchObject([
      { field: 'case_id', index: 0 },
      { field: 'person_id', index: 0 },
      { field: 'aid_month', index: 1, more: [2], by: 'mapping' },
    ]);
  });

  it('is not followed where its heading is not there: what is recognised stands, and unmet-claims tells', () => {
    const general = match(['Kön'], 'version: 1\ncolumns: { sex: { from: Könn } }');
    expect(general).toMatchObject({ problems: [], columns: [{ field: 'sex', by: 'heading' }] });
  });

  it('settles two columns of one field', () => {
    const [problem] = match(['Ålder', 'Ålder vid beslut']).problems;
    expect(problem).toMatchObject({ exit: 2, code: 'two-columns' });
    expect(problem?.advice.sv).toContain('columns: { age: { from: "Ålder" } }');
    expect(match(['Ålder', 'Ålder vid beslut'], 'version: 1\nignore: ["Ålder vid beslut"]').problems).toEqual([]);
    expect(match(['Ålder', 'Ålder vid beslut'], 'version: 1\ncolumns: { age: { from: Ålder } }').problems).toHaveLength(
      0,
    );
    expect(match(['Kön', 'kön']).problems[0]?.advice.sv).toContain('olika rubriker');
  });

  it('names the days of the aid where they may be those that only the file makes a measure’s', () => {
    const headings = ['Startdatum', 'Slutdatum', 'Insats', 'Insatsstart'];
    const line = 'columns: { aid_start: { from: "Startdatum" }, aid_end: { from: "Slutdatum" } }';
    expect(match(headings).problems[0]?.advice.sv).toContain(line);
    const settled = match(headings, `version: 1\n${line}`);
    expect(settled.problems).toEqual([]);
    expect(settled.columns.map(({ field }) => field)).toEqual([
      'aid_start',
      'aid_end',
      'measure_type',
      'measure_start',
    ]);
    expect(match(['Ålder', 'Ålder vid beslut']).problems[0]?.advice.sv).not.toContain('aid_start');
  });
});

it.each([
  // the line holds every heading that the copy would otherwise be refused for
  [
    ['kön', 'Personnr', 'Handläggare'],
    '--drop "Personnr" --drop "Handläggare". Behövs de för att skilja personer åt: gender-audit pseudonymise "ut tag.csv" --ids "Personnr" --drop "Handläggare" --out "ut tag-koder.csv"',
  ],
  // a caseworker tells no persons apart: no codes are offered
  [['kön', 'Handläggare'], '--drop "Handläggare"'],
])('a heading that names a person is refused with a line that can be run: %s', (headings, line) => {
  const { problems } = matchHeadings(headings, mappingFor(null, 'ut tag.csv'), { file: 'ut tag.csv', drop: [] });
  expect(problems.map(({ advice }) => advice.sv)).toEqual([`Låt kolumnerna vara olästa: ${line}`]);
});
