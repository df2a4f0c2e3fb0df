import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/cli/field-words.ts';
import { isReadAs } from '../../../src/ingest/field-vocabulary.ts';
import { closedValues } from '../../../src/ingest/values/label-table.ts';
import { FIELDS } from '../../../src/model/fields.ts';
import { emptyFolder, run } from '../program.ts';

/** Synthetic: a title, headings of a house's own, a decision label and a household label that nobody knows, only yes. */
function messy(): string {
  const folder = emptyFolder();
  const rows = Array.from({ length: 120 }, (_, at) => {
    const [sex, household] = [at % 2 ? 'K' : 'M', at % 3 ? 'Ensamstående utan barn' : 'Kärnfamilj'];
    const decision = at % 10 === 0 ? 'Vilande' : at % 4 ? 'Bifall' : 'Avslag';
    return `P${at + 100};${sex};${1960 + (at % 40)};${household};${decision};2025-0${1 + (at % 9)}-1${at % 9};${at % 3 ? '' : 'x'};ja`;
  });
  const head = 'Personkoder;Kön;Född år;Hushållet;Beslut;Beslutsdatum;Handlingsplan;Q7';
  writeFileSync(join(folder, 'export.csv'), ['Uttag 2026', '', head, ...rows, ''].join('\n'));
  return folder;
}

const mapOf = (folder: string) => readFileSync(join(folder, 'gender-audit.map.yaml'), 'utf8');

describe('init without a terminal', () => {
  it('writes a mapping with which the export is refused over the export, never over the mapping', () => {
    const folder = messy();
    const before = run(['analyze', 'export.csv', '--out', 'r'], { cwd: folder });
    expect(before.code).toBe(2); // Vilande is no decision that is known
    expect(run(['init', 'export.csv'], { cwd: folder, input: '' }).code).toBe(0);
    const after = run(['analyze', 'export.csv', '--out', 'r'], { cwd: folder });
    expect([after.code, after.said]).toEqual([before.code, before.said]);
  });

  it('offers a line for each column that is not read, and gaps for the labels that inspect names', () => {
    const folder = messy();
    run(['init', 'export.csv', '--yes'], { cwd: folder });
    const text = mapOf(folder);
    expect(text).toContain('# ___: { from: "Personkoder" }');
    expect(text).toMatch(/from: "Personkoder".*troligen person_id/);
    expect(text).toMatch(/from: "Hushållet".*hushållstyp/);
    expect(text).toContain('som hushållstyp: values: { "Kärnfamilj": ___ }');
    expect(text).toContain('# beslut: { from: "Beslut", values: { "Vilande": ___ } }');
    expect(text).toContain('gender-audit fields');
    for (const { heading } of FIELDS) expect(text).toContain(`#   ${heading}: `);
  });

  it('never proposes what a blank means, and says who must know', () => {
    const folder = messy();
    run(['init', 'export.csv'], { cwd: folder });
    expect(mapOf(folder)).not.toMatch(/blank\s*:/);
    expect(mapOf(folder)).toContain('Bara ja är registrerat: handlingsplan.');
    expect(mapOf(folder)).toContain('Fråga den som registrerar eller systemägaren');
  });

  it('has lines that hold once their # is taken away and their gaps are filled', () => {
    const folder = messy();
    run(['init', 'export.csv'], { cwd: folder });
    const filled = mapOf(folder)
      .replace(/^ {2}# (___: \{ from: "Personkoder" \})/m, '  person_id: { from: "Personkoder" }')
      .replace(/^ {2}# (\S+: \{ from: .*)$/gm, '  $1')
      .replace(/"Vilande": ___/g, '"Vilande": annat')
      .replace(/^ {2}___: .*$/gm, '');
    writeFileSync(join(folder, 'gender-audit.map.yaml'), filled.replaceAll('annat', 'återkrav'));
    const ran = run(['analyze', 'export.csv', '--out', 'r'], { cwd: folder });
    expect([ran.code, ran.err]).toEqual([0, '']);
    // a gap that was not filled is told as what it is
    writeFileSync(join(folder, 'gender-audit.map.yaml'), filled.replace('"Vilande": annat', '"Vilande": ___'));
    const open = run(['analyze', 'export.csv', '--out', 'r'], { cwd: folder });
    expect(open.code).toBe(2);
    expect(open.said[0]).toMatch(/^gender-audit\.map\.yaml, rad \d+/);
  });

  it('writes nothing where the export would be refused whatever a mapping says', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'export.csv'), 'Personnummer;kön;beslut\nA;kvinna;bifall\n');
    expect(run(['init', 'export.csv'], { cwd: folder }).code).toBe(4);
    expect(existsSync(join(folder, 'gender-audit.map.yaml'))).toBe(false);
  });
});

it('offers for every closed field words that are read as its values, in both languages', () => {
  for (const field of FIELDS)
    for (const lang of ['sv', 'en'] as const)
      for (const [at, word] of wordsFor(field, lang).entries())
        expect([field.id, word, isReadAs(field, closedValues(field)[at]!, word)]).toEqual([field.id, word, true]);
});
