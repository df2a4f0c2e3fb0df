import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../src/errors/coded-error.ts';
import { mappingFor, overlayMapping, PRESETS } from '../../../src/ingest/mapping/mapping-for.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { parseMapping } from '../../../src/model/mapping-file.ts';

const CONTRACT = `
version: 1
window: { from: 2025-01-01, selected_by: aid }
files:
  - match: "insatser*.csv"
    complete: true
    dialect: { delimiter: ";", encoding: windows-1252, decimal: ",", header_row: 3 }
    columns:
      sex: { from: "Kön", values: { K: woman, M: man, 1: man } }
      aid_month: { from: ["År", "Månad"] }
      period: { value: 2025 }
      plan: { from: "Plan", blank: no }
    ignore: ["Handläggare"]
indicators: {}
`;
const refusal = (yaml: string): CodedError => {
  try {
    readMapping(yaml, 'map.yaml');
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
  throw new Error('was accepted');
};

describe('complete', () => {
  it.each(['version: 1\ncomplete: true\n', 'version: 1\ncolumns: { plan: { from: Plan, complete: true } }\n'])(
    'is said of one file, and the refusal shows where: %s',
    (yaml) => {
      const line = 'files: [{ match: "beslut*.csv", complete: true }]';
      expect(refusal(yaml).advice.sv).toBe(`complete sägs om en fil i taget, med filens namn: ${line}`);
      expect(mappingFor(readMapping(`version: 1\n${line}\n`, 'map.yaml').file, 'beslut-2025.csv').complete).toBe(true);
    },
  );
});

describe('the example of the contract', () => {
  it('is read', () => {
    const { file } = readMapping(CONTRACT, 'map.yaml');
    expect(file.window).toEqual({ from: '2025-01-01', selected_by: 'aid' });
    expect(mappingFor(file, 'export/Insatser_2025.CSV')).toMatchObject({
      complete: true,
      dialect: { delimiter: ';', encoding: 'windows-1252', decimal: ',', header_row: 3 },
      columns: {
        sex: { from: ['Kön'], values: { K: 'woman', M: 'man', '1': 'man' } },
        aid_month: { from: ['År', 'Månad'] },
        period: { value: '2025' },
        plan: { from: ['Plan'], blank: 'no' },
      },
      ignore: ['Handläggare'],
    });
    expect(mappingFor(file, 'beslut.csv')).toMatchObject({ complete: false, columns: {}, ignore: [] });
  });

  it('is the same as JSON', () => {
    const json = JSON.stringify({
      version: 1,
      columns: { plan: { blank: false, values: { true: true } }, sex: { from: 7, values: { 1: 'man', X: null } } },
    });
    expect(readMapping(json, 'map.json').file.columns).toEqual({
      plan: { blank: 'no', values: { true: 'yes' } },
      sex: { from: ['7'], values: { '1': 'man', X: null } },
    });
  });
});

describe('keys and values', () => {
  it('may be booleans and numbers, and keys stay as they are written', () => {
    const { file } = readMapping('version: 1\ncolumns: { plan: { values: { Ja: yes, 01: no, true: true } } }', 'm');
    expect(file.columns?.plan?.values).toEqual({ Ja: 'yes', '01': 'no', true: 'yes' });
  });

  it('name fields by Swedish heading too, once each', () => {
    expect(readMapping('version: 1\ncolumns: { Kön: { from: Q } }', 'm').file.columns).toEqual({
      sex: { from: ['Q'] },
    });
    expect(refusal('version: 1\ncolumns: { kön: { from: Q }, sex: { from: R } }').what.en).toContain(
      '"sex" stands twice',
    );
  });

  it('may hold a Swedish label to the right', () => {
    expect(
      readMapping('version: 1\ncolumns: { sex: { values: { Q: kvinna } } }', 'm').file.columns?.sex?.values,
    ).toEqual({ Q: 'kvinna' });
  });
});

describe('sections', () => {
  const read = (text: string) => readMapping(text, 'm').file;

  it('may hold nothing but comments', () => {
    const empty =
      'version: 1\nwindow:\ncolumns:\n  # sex: { from: K }\n  plan:\nignore:\nfiles:\n  - match: a\n    columns:\n';
    expect(read(empty)).toEqual({ version: 1, columns: {}, files: [{ match: 'a' }] });
  });

  it('of one name are laid together: two lines from two messages may be pasted one below the other', () => {
    const pasted = 'columns: { plan: { from: P } }\ncolumns:\ncolumns: { sex: { from: K } }\nignore: [A]\nignore: [B]';
    expect(read(`version: 1\n${pasted}`)).toEqual({
      ...{ version: 1, columns: { plan: { from: ['P'] }, sex: { from: ['K'] } }, ignore: ['A', 'B'] },
    });
  });

  it('do not say a thing twice', () => {
    for (const text of [
      'columns: { plan: { from: P } }\ncolumns: { plan: { from: Q } }',
      'columns: { plan: { from: P, from: Q } }',
    ])
      expect(refusal(`version: 1\n${text}`).what.sv).toContain('samma nyckel står två gånger');
    expect(refusal('version: 1\nversion: 1').advice.sv).toBe('Ta bort den ena, eller skriv ihop dem till en.');
  });
});

describe('a wrong mapping is answered with line and column', () => {
  it.each([
    ['version: 1\ncolums:\n  sex: { from: K }', 'rad 2, kolumn 1', 'Menade du columns?'],
    ['version: 1\ncolumns:\n  sex: { form: K }', 'rad 3, kolumn 10', 'Menade du from?'],
    ['version: 1\ncolumns:\n  sexx: { from: K }', 'rad 3, kolumn 3', 'Menade du sex?'],
    ['version: 1\nwindow:\n  form: 2025-01-01', 'rad 3, kolumn 3', 'Menade du from?'],
    ['version: 1\nfiles:\n  - match: a\n    complet: true', 'rad 4, kolumn 5', 'Menade du complete?'],
    ['version: 1\nfiles:\n  - match: a\n    dialect: { delimeter: ";" }', 'rad 4, kolumn 16', 'Menade du delimiter?'],
    ['version: 1\ndialect: { encoding: latin-1 }', 'rad 2, kolumn 12', 'windows-1252'],
    ['version: 2', 'rad 1, kolumn 1', 'Skriv ett av: 1'],
    ['version: 1\ncolumns: { sex: { from: [] } }', 'rad 2, kolumn 19', 'Skriv vad som ska stå där'],
    ['version: 1\ndialect: { header_row: 0 }', 'rad 2, kolumn 12', 'radnummer från 1'],
    ['version: 1\nwindow: { from: 2025-13-01 }', 'rad 2, kolumn 11', '2025-01-31'],
    ['version: 1\ncolumns:\n  sex:\n    values:\n      K: women', 'rad 5, kolumn 7', 'woman, man, unknown'],
    ['version: 1\ncolumns: { granted_amount: { blank: ja } }', 'rad 2, kolumn 30', 'ett tal eller datum'],
    ['version: 1\ncolumns: { plan: { from: P, value: ja } }', 'rad 2, kolumn 29', 'behåll ett'],
    ['version: 1\ncolumns: { sex: { pseudonym: true } }', 'rad 2, kolumn 19', 'pseudonymise'],
    ['version: 1\nfiles:\n  - complete: true', 'rad 3, kolumn', 'match'],
    ['version: 1\nversion: 1', 'rad 2, kolumn 1', 'Ta bort den ena'],
    ['version: 1\ncolumns: { sex: { from: "K }', 'rad 2', 'Rätta raden'],
    ['[1, 2]', 'rad 1, kolumn 1', ''],
    ['', 'rad 1, kolumn 1', ''],
  ])('%j', (yaml, place, advice) => {
    const error = refusal(yaml);
    expect(error.exit).toBe(2);
    expect(`${error.what.sv} ${error.advice.sv}`).toContain(place);
    expect(`${error.what.sv} ${error.advice.sv}`).toContain(advice);
    expect(error.what.en).not.toBe(error.what.sv);
  });

  it('without the library’s words', () => {
    expect(JSON.stringify(refusal('version: x').what)).not.toMatch(/Invalid|expected/i);
    expect(JSON.stringify(refusal('a: [b').what)).not.toMatch(/Flow sequence/i);
  });

  it('without digits that could be somebody’s', () => {
    const error = refusal('version: 1\ncolumns: { "811228-9874": { from: K } }');
    expect(JSON.stringify([error.what, error.advice])).not.toContain('9874');
  });

  it('tells later readers where things stand', () => {
    const { locate } = readMapping(
      'version: 1\nindicators:\n  dental-share:\n    of: "purpose"\n    title: T\n    unit: decision\n    where: first\n',
      'm',
    );
    expect(locate(['indicators', 'dental-share', 'of'])).toEqual({ line: 4, column: 5 });
    expect(locate(['indicators', 'none'])).toEqual({ line: 2, column: 1 });
  });
});

describe('mappings laid over one another', () => {
  it('go key by key, the later entry winning', () => {
    const { file } = readMapping(
      'version: 1\ndialect: { decimal: "," }\ncolumns: { plan: { from: P }, period: { value: 2025 } }\nfiles: [{ match: "*.csv", columns: { plan: { blank: no }, period: { from: Q } } }, { match: "b?.csv", dialect: { decimal: "." } }]',
      'm',
    );
    expect(mappingFor(file, 'b1.csv')).toMatchObject({
      dialect: { decimal: '.' },
      columns: { plan: { from: ['P'], blank: 'no' }, period: { from: ['Q'] } },
    });
    expect(mappingFor(file, 'b1.csv').columns.period).not.toHaveProperty('value');
    expect(mappingFor(file, 'b12.csv').dialect).toEqual({ decimal: ',' });
    expect(mappingFor(file, 'b1xcsv').columns.plan).toEqual({ from: ['P'] });
  });

  it('lets a user’s mapping stand on a preset', () => {
    const preset = PRESETS.socialstyrelsen;
    if (!preset) throw new Error('no preset');
    expect(parseMapping(preset).ok).toBe(true);
    const { file } = readMapping('version: 1\ncolumns: { unit: { from: Kommundel } }', 'm');
    const both = mappingFor(overlayMapping(preset, file), 'ekb.txt');
    expect(both.columns.unit?.from).toEqual(['Kommundel']);
    expect(both.columns.sex).toEqual({ from: ['Kon1'], values: { 1: 'man', 2: 'woman' } });
    expect(both.dialect.delimiter).toBe('\t');
  });
});

describe('a gap that a refusal proposed', () => {
  it.each([
    ['columns: { plan: { values: { "Ja (skriftlig)": ___ } } }', 'no, yes'],
    ['columns: { sex: { values: { 0: man, 1: ___ } } }', 'woman, man, unknown'],
    ['columns: { unit: { values: { Norr: "___" } } }', 'null'],
    ['columns: { plan: { blank: ___ } }', 'no, yes'],
    ['columns: { plan: { value: ___ } }', 'no, yes'],
  ])('%s is refused until it is filled in', (line, choices) => {
    const error = refusal(`version: 1\n${line}\n`);
    expect(error).toMatchObject({ exit: 2, code: 'mapping' });
    expect(error.what.sv).toMatch(/^map\.yaml, rad 2, kolumn \d+: luckan ___ är inte ifylld\.$/);
    expect(error.advice.sv).toContain(choices);
  });
});
