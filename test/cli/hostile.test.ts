import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { xmlOf, zipEntries } from '../../src/ingest/reader/workbook/zip-entries.ts';
import { emptyFolder, fixture, type Ran, readJson, run } from './program.ts';

const SPAN = ['--from', '2025-01-01', '--to', '2025-12-31'];

/** Exit code of every hostile fixture, and a word that its refusal must hold: where, or what to do. */
const REFUSED: Readonly<Record<string, readonly [code: number, advice: string]>> = {
  'ambiguous-dates.csv': [2, 'date_order: ___'],
  'ambiguous-decimals.csv': [2, 'decimal: ","'],
  'bad-values.csv': [2, 'ignore: ["födelseår"]'],
  'coordination-number.csv': [4, '--drop "anteckning"'],
  'decision-unknown-label.csv': [2, 'values:'],
  'destroyed-ids.csv': [2, 'Excel'],
  'empty.csv': [3, 'Gör om uttaget'],
  'identity-in-heading.csv': [4, 'rubrik'],
  'identity-in-text.csv': [4, '--drop "anteckning"'],
  'identity-in-title.csv': [4, 'ovanför rubrikraden'],
  'identity-no-separator.csv': [4, '--drop "anteckning"'],
  'mixed-decimals.csv': [2, 'decimal: ","'],
  'name-heading.csv': [4, '--drop "Efternamn"'],
  'no-sex-column.csv': [2, 'sex: { from:'],
  'not-a-table.csv': [3, 'CSV'],
  'only-headings.csv': [3, 'Gör om uttaget'],
  'only-newline.csv': [3, 'Gör om uttaget'],
  'sex-codes.csv': [2, '1 man och 2 kvinna'],
  'sex-unknown-label.csv': [2, 'values:'],
  'split-payment-no.csv': [2, '"nej": ___'],
  'spreadsheet-errors.csv': [2, 'rad 2, 3 eller 4'],
  'text-not-a-table.csv': [3, 'CSV'],
  'two-columns-one-field.csv': [2, 'ignore:'],
};

const files = readdirSync(fixture('hostile'));
/** What a refusal leaves and says, asked for twice. */
const refused = new Map<string, Ran & { readonly folder: string }>();
function refuse(name: string) {
  const folder = join(emptyFolder(), 'out');
  const known = refused.get(name) ?? {
    ...run(['analyze', fixture(`hostile/${name}`), '--out', folder, ...SPAN]),
    folder,
  };
  refused.set(name, known);
  return known;
}
const readable = files.filter((name) => !(name in REFUSED));

describe('an export that cannot be analysed', () => {
  it.each(Object.entries(REFUSED))(
    '%s: one line what, one line what to do, nothing written',
    (name, [code, advice]) => {
      const ran = refuse(name);
      expect(ran.said).toHaveLength(2);
      expect(ran.said[1]).toContain(advice);
      expect(ran.code).toBe(code);
      expect(ran.out).toBe('');
      expect(existsSync(ran.folder)).toBe(false);
    },
  );

  it.each(Object.keys(REFUSED))('%s: no message repeats a cell', (name) => {
    const { said } = refuse(name);
    const text = readFileSync(fixture(`hostile/${name}`), 'latin1');
    const cells = text
      .split(/[\r\n]+/)
      .slice(1)
      .flatMap((line) => line.split(/[;,\t|]/))
      .map((cell) => cell.replaceAll('"', '').trim());
    const heading = text.split(/[\r\n]+/)[0] ?? '';
    // words of the headings and labels of a closed field may be named; everything else of some length may not
    const own = cells.filter((cell) => cell.length > 5 && !heading.includes(cell) && !/^(bordlagt|person)/.test(cell));
    expect(own.filter((cell) => said.join('\n').includes(cell))).toEqual([]);
  });
});

/** Days that a decision holds for, and no day of the decision: the analyst has said that they are not to be read. */
const IGNORED: Readonly<Record<string, string>> = { 'everything-at-once.csv': 'ignore: ["Fr o m", "T o m"]' };

describe('an export that looks hopeless and is not', () => {
  it.each(readable)('%s gives a report and accounts for every row', (name) => {
    const out = emptyFolder();
    const map = join(emptyFolder(), 'map.yaml');
    writeFileSync(map, `version: 1\n${IGNORED[name] ?? ''}\n`);
    const said = name in IGNORED ? ['--map', map] : [];
    const ran = run(['analyze', fixture(`hostile/${name}`), '--out', out, ...said, ...SPAN]);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    const { rows } = readJson(join(out, 'audit.json'));
    const left = rows.left.reduce(
      (sum: number, one: { women: number; men: number; unknown: number }) => sum + one.women + one.men + one.unknown,
      0,
    );
    const split = rows.left.every((one: { women: number | null }) => one.women !== null);
    if (split) expect(rows.used + left).toBe(rows.read);
    else expect(rows.used).toBeLessThanOrEqual(rows.read);
    expect(rows.used).toBeGreaterThan(0);
  });

  it('keeps markup and formulas from headings and cells harmless in the page', () => {
    const out = emptyFolder();
    run(['analyze', fixture('hostile/markup-and-formulas.csv'), '--out', out, '--internal', ...SPAN]);
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain('&lt;');
  });

  it('keeps control characters of cells and titles out of page, document and workbook', () => {
    const folder = emptyFolder();
    const unit = 'Enhet\u001b[31m Röd\u0007\u0085\u009b\u007f';
    const rows = Array.from(
      { length: 200 },
      (_, at) =>
        `P-${at};${at % 2 ? 'kvinna' : 'man'};2025-0${(at % 9) + 1};${at % 3 ? 'bifall' : 'avslag'};${at % 4 ? unit : 'B'}`,
    );
    writeFileSync(join(folder, 'a.csv'), `person_id;kön;biståndsmånad;beslut;enhet\n${rows.join('\n')}\n`);
    writeFileSync(
      join(folder, 'm.yaml'),
      'version: 1\nindicators: { own: { title: "Egen\\e[31m\\a\\x9b", unit: decision, where: "decision = \'granted\'" } }\n',
    );
    const style = ['--style', 'sjuan,memo', '--format', 'html,docx,xlsx', '--by', 'unit', '--map', 'm.yaml'];
    const { code } = run(['analyze', 'a.csv', ...style, '--out', 'ut'], { cwd: folder });
    expect(code).toBe(0);
    const told = readdirSync(join(folder, 'ut')).flatMap((name) => {
      const bytes = readFileSync(join(folder, 'ut', name));
      if (!/\.(?:docx|xlsx)$/.test(name)) return [bytes.toString()];
      return [...(zipEntries(bytes)?.values() ?? [])].map((entry) =>
        Buffer.from(xmlOf(entry) ?? '', 'latin1').toString(),
      );
    });
    expect(told.join('')).toContain('Röd');
    // U+0085 and its like are two bytes of UTF-8; tab and line breaks may stand
    for (const text of told) expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });
});
