import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AuditRequest, audit } from '../../src/audit.ts';
import { readMapping } from '../../src/ingest/mapping/read-mapping.ts';
import { emptyFolder, fixture, readJson, root, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');

/** A mapping file of its own, with these indicators. */
function map(indicators: string, folder = emptyFolder()): string {
  const path = join(folder, 'karta.yaml');
  writeFileSync(path, `version: 1\nwindow: { from: 2025-01-01, selected_by: aid }\n${indicators}`);
  return path;
}

interface Row {
  readonly indicator: string;
  readonly by: string | null;
  readonly level: string | null;
  readonly sex: string | null;
  readonly status: string;
  readonly n: number | null;
  readonly count: number | null;
}

function analyze(indicators: string, ...more: readonly string[]) {
  const folder = emptyFolder();
  const args = ['analyze', example, '--map', map(indicators, folder), '--out', 'out', '--quiet', ...more];
  const done = run(args, { cwd: folder });
  return { ...done, folder, page: readFileSync(join(folder, 'out', 'report.html'), 'utf8') };
}

/** Results of the corridor itself, which starts faster than the program. */
async function count(indicators: string, more: Partial<AuditRequest> = {}): Promise<readonly Row[]> {
  const mapping = readMapping(
    `version: 1\nwindow: { from: 2025-01-01, selected_by: aid }\n${indicators}`,
    'karta.yaml',
  );
  const { document } = await audit({ files: [example], mapping, version: '0.0.0', ...more });
  return document.results;
}

const heads = (rows: readonly Row[], id: string) =>
  rows.filter((row) => row.indicator === id && row.by === null && row.sex !== 'unknown').map(({ status }) => status);

const README = /```yaml\n(indicators:\n[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!;
const ALL_BUT = `indicators:
  all-but:
    title: "Alla utom de som är 63 år"
    unit: person
    of: "recipient AND working_age AND age <> 63"
    where: violence_asked
`;

describe('the example of the README', () => {
  it('is counted, shown and defined on the page, which is drawn again from audit.json alone', () => {
    const formats = ['--format', 'html,json,csv,xlsx', '--style', 'sjuan,memo'];
    const { folder, page } = analyze(README, '--only', 'dental-share,young-plan', ...formats);
    const rows: readonly Row[] = readJson(join(folder, 'out', 'audit.json')).results;
    expect(heads(rows, 'dental-share')).toEqual(['shown', 'shown']);
    expect(heads(rows, 'young-plan')).toEqual(['shown', 'shown']);
    const read = (name: string) => readFileSync(join(folder, 'out', name));
    expect(page).toContain('Beviljad tandvård');
    expect(page).toContain('10 procentenheter');
    expect(page).toContain(
      'Räknas bland beslut där single AND lower(purpose) LIKE &#39;tand%&#39;'.replaceAll('&#39;', "'"),
    );
    expect(page).toContain('Egen indikator, definierad av kommunen.');
    expect(String(read('results.csv'))).toContain('young-plan');

    const files = ['report.html', 'memo.html', 'results.csv', 'gaps.csv', 'tables.xlsx'];
    const again = [
      'report',
      'out/audit.json',
      '--out',
      'again',
      '--quiet',
      '--format',
      'html,csv,xlsx',
      ...formats.slice(2),
    ];
    expect(run(again, { cwd: folder }).code).toBe(0);
    for (const name of files) expect(readFileSync(join(folder, 'again', name)).equals(read(name)), name).toBe(true);
  });

  it('is shown beside the whole catalogue', async () => {
    const rows = await count(README, { by: [] });
    expect([...heads(rows, 'dental-share'), ...heads(rows, 'young-plan')]).toEqual(Array(4).fill('shown'));
  });

  it('may be what a handout is about', () => {
    const folder = emptyFolder();
    const args = ['--only', 'young-plan', '--style', 'handout', '--focus', 'young-plan', '--out', 'out', '--quiet'];
    expect(run(['analyze', example, '--map', map(README, folder), ...args], { cwd: folder }).code).toBe(0);
    const page = readFileSync(join(folder, 'out', 'handout-young-plan.html'), 'utf8');
    expect(page).toContain('Handlingsplan för unga');
  });

  it('is in English where that is asked for', () => {
    const { page } = analyze(README, '--lang', 'en', '--only', 'dental-share');
    expect(page).toContain('Dental care granted');
    expect(page).toContain('An own indicator, defined by the municipality.');
  });

  it('is listed and explained, and found right by validate', () => {
    const path = map(README);
    expect(run(['indicators', '--map', path]).out).toMatch(/young-plan +Handlingsplan för unga/);
    expect(run(['indicators', 'dental-share', '--map', path]).out).toContain("Ja när decision = 'granted'.");
    expect(run(['indicators', 'dental-share']).code).toBe(2);
    expect(run(['validate', example, '--map', path])).toMatchObject({ code: 0 });
  });
});

describe('an own indicator that would single people out', () => {
  // two women of the example are 63: counted in the file, not by the program
  it('is withheld beside the catalogue, changes nothing there, and names no group', async () => {
    const rows = await count(ALL_BUT);
    expect(heads(rows, 'all-but')).toEqual(['suppressed', 'suppressed']);
    expect(rows.filter((row) => row.indicator === 'all-but' && row.level !== null)).toEqual([]);
    // ready-made groups are left out beside own indicators
    const fields = new Set(rows.map(({ by }) => by));
    const alone = (await count('')).filter(({ by }) => fields.has(by));
    expect(rows.filter(({ indicator }) => indicator !== 'all-but')).toEqual(alone);
  });

  it('stands alone without it, and in working material', async () => {
    const only = ['all-but'];
    expect(heads(await count(ALL_BUT, { only }), 'all-but')).toEqual(['shown', 'shown']);
    expect(heads(await count(ALL_BUT, { internal: true, by: [] }), 'all-but')).toEqual(['shown', 'shown']);
  });

  it('is withheld where the other is an own one too: the first of the file wins', async () => {
    const all =
      '  all:\n    title: "Alla"\n    unit: person\n    of: "recipient AND working_age"\n    where: violence_asked\n';
    const [first, ...rest] = ALL_BUT.split('\n');
    const only = ['all', 'all-but'];
    const after = await count(`${ALL_BUT}${all}`, { only });
    expect([heads(after, 'all-but')[0], heads(after, 'all')[0]]).toEqual(['shown', 'suppressed']);
    const before = await count(`${first}\n${all}${rest.join('\n')}`, { only });
    expect([heads(before, 'all-but')[0], heads(before, 'all')[0]]).toEqual(['suppressed', 'shown']);
  });

  it('keeps to the higher threshold, undivided, where it reads what is sensitive', async () => {
    const told = (age: number) => `indicators:
  told:
    title: "Uppgivet våld"
    unit: person
    of: "recipient AND violence_asked AND age < ${age}"
    where: "violence_disclosed = 'yes'"
`;
    for (const age of [24, 30, 99]) {
      const rows = (await count(told(age), { only: ['told'] })).filter(({ sex }) => sex !== 'unknown');
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.by === null)).toBe(true);
      for (const { n, count: yes } of rows) expect(n === null || (yes! >= 10 && n - yes! >= 10)).toBe(true);
    }
  });
});

describe('a wrong own indicator', () => {
  const small = join(emptyFolder(), 'export.csv');
  writeFileSync(small, 'person_id;kön;biståndsmånad\nP-1;kvinna;2025-01\nP-2;man;2025-01\n');
  const wrong = (line: string) => `indicators:\n  mine:\n    title: "T"\n    unit: person\n    where: ${line}\n`;

  it.each([
    ['a column that identifies', 'person_id = 1', 'rad 7'],
    ['a date that is no column', "decision_date = '2025-03-04'", 'rad 7'],
    ['another table', 'EXISTS (SELECT 1 FROM records)', 'rad 7'],
    ['a value that is none', "obstacle = 'sjuk'", 'rad 7'],
  ])('%s ends with 2 and the line', (_, text, place) => {
    const path = map(wrong(JSON.stringify(text)));
    for (const command of ['analyze', 'validate']) {
      const swedish = run([command, small, '--map', path]);
      expect(swedish.code).toBe(2);
      expect(swedish.out + swedish.err).toContain(`karta.yaml, ${place}, kolumn 5`);
    }
  });

  it('says so in English', () => {
    const { err } = run(['analyze', small, '--map', map(wrong('person_id = 1')), '--lang', 'en']);
    expect(err).toContain('karta.yaml, line 7, column 5: "person_id" is no column of person.');
  });

  it('one too many is refused at its line', () => {
    const many = Array.from(
      { length: 13 },
      (_, at) => `  mine-${at}:\n    title: "T"\n    unit: person\n    where: plan\n`,
    );
    const { code, err } = run(['analyze', small, '--map', map(`indicators:\n${many.join('')}`)]);
    expect(code).toBe(2);
    expect(err).toContain('rad 52, kolumn 3: fler än 12 egna mått');
  });

  it('an identity number in it ends with 4 and is not repeated', () => {
    // nobody born in 1801 was alive when identity numbers came
    const { code, out, err } = run(['analyze', small, '--map', map(wrong('plan # 18010101-1018'))]);
    expect(code).toBe(4);
    expect(out + err).not.toContain('1018');
    expect(err).toContain('rad 7');
  });

  it('an id that neither catalogue nor mapping has is refused', () => {
    expect(run(['analyze', small, '--map', map(README), '--only', 'dental'])).toMatchObject({ code: 2 });
  });
});

describe('the words of a column that an own indicator reads', () => {
  const folder = emptyFolder();
  // 300 synthetic decisions of two purposes, and one whose purpose has a name in it
  const rows = Array.from({ length: 300 }, (_, at) => {
    const purpose = at === 7 ? 'Flytt till Lisa Ek' : at % 3 ? 'Hyra' : 'Mat';
    const [sex, decision] = [at % 2 ? 'man' : 'kvinna', at % 4 ? 'bifall' : 'avslag'];
    return `P${at};${sex};2025-0${1 + (at % 9)}-14;${decision};${purpose}`;
  });
  writeFileSync(join(folder, 'x.csv'), ['person_id;kön;beslutsdatum;beslut;ändamål', ...rows, ''].join('\n'));

  it.each([[[]], [['--internal']]])('stand in no file of a release but where they are a level: %j', (more) => {
    const own = `indicators:
  rent: { title: Hyra, unit: decision, of: "purpose = 'Hyra'", where: "decision = 'granted'" }
  not-food: { title: Annat, unit: decision, of: "decision IS NOT NULL", where: "purpose <> 'Mat'" }
`;
    const args = ['--map', map(own), '--format', 'html,json,csv', '--style', 'sjuan,3r,memo', '--by', 'none'];
    const done = run(['analyze', 'x.csv', '--out', 'out', '--force', ...args, ...more], { cwd: folder });
    expect(done.err).toBe('');
    expect(done.code).toBe(0);
    const files = readdirSync(join(folder, 'out'));
    expect(files.length).toBeGreaterThan(5);
    const telling = files.filter((name) => readFileSync(join(folder, 'out', name), 'utf8').includes('Lisa Ek'));
    expect(telling).toEqual([]);
    expect(done.out).not.toContain('Lisa Ek');
  });
});
