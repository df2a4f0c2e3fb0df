import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAWING } from '../../src/cli/options.ts';
import { emptyFolder, fixture, type Ran, readJson, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');
const SPAN = ['--from', '2025-01-01', '--to', '2025-12-31'];

describe('inspect', () => {
  it('shows what each column is read as, and that nothing stops an analysis', () => {
    const { code, out } = run(['inspect', example]);
    expect(code).toBe(0);
    expect(out).toContain('UTF-8 med BOM, semikolon');
    expect(out).toMatch(/hänvisad_till_insats +hänvisad_till_insats \(ja\/nej\) +\d\d\s% \/ \d\d\s%/);
    expect(out).toContain('Inget hindrar en analys.');
  });

  it('lists every problem at once and ends with the code of the gravest', () => {
    const folder = emptyFolder();
    const path = join(folder, 'export.csv');
    writeFileSync(path, 'kön;Efternamn;bistånd_start\n1;x;03/04/2025\n2;y;04/05/2025\n');
    const { code, out } = run(['inspect', path]);
    expect(code).toBe(4);
    expect(out).toContain('--drop "Efternamn"');
    expect(out).toContain('date_order: ___');
    expect(out).toContain('1 man och 2 kvinna');
  });

  it('names the columns worth asking for', () => {
    const { out } = run(['inspect', fixture('hostile/everything-at-once.csv'), '--wanted']);
    expect(out).toContain('Be systemägaren om:');
    expect(out).toMatch(/biståndsmånad: .*Långvarigt bistånd/);
  });

  it('prints JSON for scripts', () => {
    const { code, out } = run(['inspect', example, '--json', '--wanted']);
    const found = JSON.parse(out);
    expect(code).toBe(0);
    expect(found.files[0].columns.find((c: { heading: string }) => c.heading === 'kön').field).toBe('sex');
    expect(found.problems).toEqual([]);
  });
});

describe('inspect of a column where only yes is registered', () => {
  it('shows the line that calls the file complete, with its name', () => {
    const path = join(emptyFolder(), 'planer.csv');
    const rows = Array.from({ length: 20 }, (_, at) => `P${at}x;${at % 2 ? 'kvinna' : 'man'};${at % 3 ? 'ja' : ''}`);
    writeFileSync(path, `person_id;kön;handlingsplan\n${rows.join('\n')}\n`);
    const { out } = run(['inspect', path, '--from', '2025-01-01', '--to', '2025-12-31']);
    expect(out).toContain('files: [{ match: "planer.csv", complete: true }]');
  });
});

describe('validate', () => {
  it('reads twice and finds both readings alike', () => {
    const { code, out } = run(['validate', fixture('hostile/quoted-newlines.csv')]);
    expect(code).toBe(0);
    expect(out).toContain('lika båda gångerna');
  });

  it('is content with rows left out, but not when strict', () => {
    const path = fixture('hostile/total-rows.csv');
    expect(run(['validate', path]).code).toBe(0);
    expect(run(['validate', path, '--strict']).code).toBe(2);
  });
});

describe('pseudonymise', () => {
  it('makes a file that can be analysed, without the names and without a key', () => {
    const folder = emptyFolder();
    const path = join(folder, 'export.csv');
    const rows = Array.from(
      { length: 30 },
      (_, at) =>
        `18010${1 + (at % 9)}1${at % 3}-${1000 + at};Nilsson${at};${at % 2 ? 'kvinna' : 'man'};2025-0${1 + (at % 9)}`,
    );
    writeFileSync(path, `personid;efternamn;kön;biståndsmånad\n${rows.join('\n')}\n`);
    const out = join(folder, 'koder.csv');
    const args = ['--drop', 'efternamn', '--ids', 'personid', '--out', out];
    const { code } = run(['pseudonymise', path, ...args]);
    expect(code).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).not.toMatch(/Nilsson|1801/);
    expect(text.trim().split('\r\n')).toHaveLength(31);
    expect(run(['pseudonymise', path, ...args]).code).toBe(2);
    expect(run(['analyze', out, '--out', join(folder, 'r')]).code).toBe(0);
  });

  it('says the whole line where it is not said where the file goes, and the line can be followed', () => {
    const folder = emptyFolder();
    const rows = Array.from(
      { length: 30 },
      (_, at) => `P${at};Ärende ${at};${at % 2 ? 'K' : 'M'};2025-0${1 + (at % 9)}`,
    );
    writeFileSync(join(folder, 'ut tag.csv'), `Personnr;Notering;Kön;Biståndsmånad\n${rows.join('\n')}\n`);
    const first = run(['pseudonymise', 'ut tag.csv', '--ids', 'Personnr', '--drop', 'Notering'], { cwd: folder });
    expect([first.code, first.said]).toEqual([
      2,
      [
        'Det är inte sagt vart filen med koder ska skrivas.',
        'Skriv: gender-audit pseudonymise "ut tag.csv" --ids "Personnr" --drop "Notering" --out "ut tag-koder.csv"',
      ],
    ]);
    const line = first.said[1]!.replace('Skriv: gender-audit ', '');
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((one) => one[1] ?? one[2]!);
    const second = run(words, { cwd: folder });
    expect([second.code, second.out]).toEqual([
      0,
      'ut tag-koder.csv: 30 rader, 30 koder\nKolumnen "Personnr" heter nu "person_id": den innehåller koder.\n',
    ]);
    expect(run(['analyze', 'ut tag-koder.csv', '--out', 'r'], { cwd: folder }).code).toBe(0);
  });
});

describe('the period of a run', () => {
  it('names the day that nobody stated, and no other', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'x.csv'), 'person_id;kön;biståndsmånad\nA;kvinna;2025-03\nB;man;2052-04\n');
    const period = (...more: string[]) =>
      run(['analyze', 'x.csv', '--only', 'recipients', '--out', 'r', ...more], { cwd: folder }).out.split('\n')[1];
    expect(period()).toMatch(/är det fel, ange --from och --to\)$/);
    expect(period('--from', '2025-01-01')).toMatch(/\(sista dagen är avläst ur underlaget; är det fel, ange --to\)$/);
    expect(period('--to', '2025-12-31')).toMatch(/\(första dagen är avläst ur underlaget; är det fel, ange --from\)$/);
    expect(period('--period', '2025')).toBe('Period: 2025-01-01 – 2025-12-31');
  });
});

describe('sample', () => {
  it('gives the same bytes for the same seed, and can be analysed', () => {
    const [a, b] = [run(['sample', '--rows', '500', '--seed', '3']), run(['sample', '--rows', '500', '--seed', '3'])];
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(hash(a.out)).toBe(hash(b.out));
    expect(a.out.split('\r\n')).toHaveLength(502);
    const folder = emptyFolder();
    expect(run(['sample', '--rows', '500', '--seed', '3', '--out', join(folder, 's.csv')]).code).toBe(0);
    expect(run(['analyze', join(folder, 's.csv'), '--out', join(folder, 'r')]).code).toBe(0);
    const quick = ['--only', 'recipients', '--out', join(folder, 'pipe')];
    expect(run(['analyze', '-', ...quick], { input: a.out }).code).toBe(0);
  });
});

describe('schema and indicators', () => {
  it('prints schemas that the example satisfies', () => {
    const schema = JSON.parse(run(['schema', 'audit']).out);
    expect(schema.properties.schema.const).toBe('gender-audit/audit@1');
    expect(JSON.parse(run(['schema', 'map']).out).properties.version.const).toBe(1);
  });

  it('tells how an indicator is computed, and guesses none', () => {
    expect(run(['indicators', 'granted-share']).out).toContain('Beviljade');
    expect(run(['indicators', 'no-such']).code).toBe(2);
  });
});

/** The example, analysed once for those who look at what is said and written. */
let analysed: (Ran & { readonly folder: string }) | undefined;
function example2025() {
  const folder = emptyFolder();
  analysed ??= { ...run(['analyze', example, '--out', folder, '--json']), folder };
  return analysed;
}

describe('analyze', () => {
  it('writes the same bytes twice, and report draws the same page', () => {
    const [a, b] = [emptyFolder(), example2025().folder];
    expect(run(['analyze', example, '--out', a, '--quiet']).out).toBe('');
    for (const name of ['report.html', 'audit.json', 'provenance.json'])
      expect(readFileSync(join(a, name)).equals(readFileSync(join(b, name)))).toBe(true);
    const again = emptyFolder();
    expect(run(['report', join(a, 'audit.json'), '--out', again]).code).toBe(0);
    expect(readFileSync(join(again, 'report.html')).equals(readFileSync(join(a, 'report.html')))).toBe(true);
  });

  it('says as JSON what it did', () => {
    const said = JSON.parse(example2025().out);
    // distinct persons who are sökande or medsökande on a row with a biståndsmånad, counted in the file by hand
    expect(said.rows).toEqual({ read: 12_901, used: 12_900, adults: { women: 540, men: 571, unknown: 7 } });
    expect(said.findings).toHaveLength(3);
    expect(said.files.map((path: string) => path.split(/[\\/]/).at(-1)).toSorted()).toEqual([
      'audit.json',
      'ledger.json',
      'provenance.json',
      'report.html',
    ]);
  });

  it('takes the period in a word and the options from a file', () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'gender-audit.config.yaml'),
      'period: 2025-Q3\nby: none\nonly: [granted-share, plan-share]\nformat: json\nout: out\n',
    );
    expect(run(['analyze', example], { cwd: folder }).code).toBe(0);
    const audit = readJson(join(folder, 'out', 'audit.json'));
    expect(audit.window).toMatchObject({ from: '2025-07-01', to: '2025-09-30', inferred: false });
    expect(audit.results.every((row: { by: string | null; indicator: string }) => row.by === null)).toBe(true);
    expect(existsSync(join(folder, 'out', 'report.html'))).toBe(false);
    writeFileSync(join(folder, 'gender-audit.config.yaml'), 'peroid: 2025-Q3\n');
    expect(run(['analyze', example], { cwd: folder }).code).toBe(2);
  });

  it('takes a yes or a no from a variable as it is written: 0 is no', () => {
    const mode = (value: string) => {
      const folder = emptyFolder();
      const env = { GENDER_AUDIT_INTERNAL: value, GENDER_AUDIT_OUT: 'out', GENDER_AUDIT_FORMAT: 'json' };
      const { code } = run(['analyze', fixture('hostile/one-row.csv'), '--only', 'recipients'], { cwd: folder, env });
      return code === 0 ? readJson(join(folder, 'out', 'audit.json')).disclosure.mode : code;
    };
    expect(['0', 'nej', 'false', '', '1', 'ja', 'kanske'].map(mode)).toEqual([
      ...['protected', 'protected', 'protected', 'protected'],
      ...['internal', 'internal', 2],
    ]);
  });

  it.each([
    ['per: decade', 'per', 'quarter'],
    ['threshold: few', 'threshold', '--help'],
    ['internal: kanske', 'internal', 'true, false'],
  ])('names the key of the file whose value does not fit: %s', (line, key, advice) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'gender-audit.config.yaml'), `\ufeff${line}\r\n`);
    const { code, out, said } = run(['analyze', example], { cwd: folder });
    expect([code, out, said.length]).toEqual([2, '', 2]);
    expect(said[0]).toContain(key);
    expect(said[1]).toContain(advice);
  });

  it('takes the language of its messages from the file too, before a flag or a variable says otherwise', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'gender-audit.config.yaml'), 'quiet: true\r\nlang: en\r\n');
    const first = (env: Readonly<Record<string, string>>, ...more: string[]) =>
      run(['analyze', 'none.csv', ...more], { cwd: folder, env }).said[0];
    expect(first({})).toBe('There is no file none.csv.');
    expect(first({ GENDER_AUDIT_LANG: 'sv' })).toBe('Filen none.csv finns inte.');
    expect(first({ GENDER_AUDIT_LANG: 'en' }, '--lang', 'sv')).toBe('Filen none.csv finns inte.');
  });

  it('refuses a field to divide by that does not exist, before it reads anything', () => {
    const { code, said } = run(['analyze', 'none.csv', '--by', 'unit,hushåll']);
    expect([code, said[0]]).toEqual([2, 'Fältet hushåll finns inte.']);
  });

  it('without a command shows the help, on standard error', () => {
    const { code, out, err } = run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/inspect[\s\S]*analyze/);
  });

  it('tells a program that asks for JSON of wrong use, and a person which words fit', () => {
    const { code, out, said } = run(['analyze', example, '--per', 'decade', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: 'usage', exit: 2, advice: said[1] });
    expect(said[1]).toBe('Välj ett av: month, quarter, year, none.');
  });

  it('joins two files on person_id', () => {
    const out = emptyFolder();
    const ran = run([
      'analyze',
      fixture('shapes/two-files/personer.csv'),
      fixture('shapes/two-files/insatser.csv'),
      '--out',
      out,
      '--internal',
    ]);
    expect(ran.err).toBe('');
    const audit = readJson(join(out, 'audit.json'));
    const share = audit.results.filter(
      (row: { indicator: string; stat: string; by: null; period: string }) =>
        row.indicator === 'referral-share' && row.stat === 'share' && row.by === null && row.period === 'all',
    );
    expect(share.map((row: { count: number }) => row.count).every((count: number) => count > 0)).toBe(true);
  });
});

describe('init', () => {
  it('writes a mapping that can be used as it stands, and never over another', () => {
    const folder = emptyFolder();
    const path = join(folder, 'export.csv');
    writeFileSync(path, run(['sample', '--rows', '300', '--seed', '5']).out);
    expect(run(['init', path, '--yes']).out.trim()).toBe(join(folder, 'gender-audit.map.yaml'));
    const text = readFileSync(join(folder, 'gender-audit.map.yaml'), 'utf8');
    expect(text).toContain('# hänvisad_till_insats: { from: "hänvisad_till_insats" }');
    expect(text).not.toContain('blank:'); // nobody but the one who registers knows what a blank means
    expect(run(['analyze', path, '--out', join(folder, 'r')]).code).toBe(0);
    expect(run(['init', path, '--yes']).code).toBe(2);
  });

  it('asks nobody where nobody can answer, and replaces nothing', () => {
    const folder = emptyFolder();
    expect(run(['init', '--answers'], { cwd: folder, input: '' })).toMatchObject({ code: 0, out: 'answers.yaml\n' });
    expect(run(['init', '--answers'], { cwd: folder, input: '' }).code).toBe(2);
  });

  it('writes empty files for the staff’s answers and for measures, and they can be read back', () => {
    const folder = emptyFolder();
    expect(run(['init', '--answers', '--actions', '--yes'], { cwd: folder }).code).toBe(0);
    const args = ['--answers', join(folder, 'answers.yaml'), '--out', join(folder, 'r')];
    const path = join(folder, 'export.csv');
    writeFileSync(path, run(['sample', '--rows', '300', '--seed', '5']).out);
    expect(run(['analyze', path, ...SPAN, ...args]).said).toEqual([]);
  });
});

describe('styles and formats', () => {
  it('writes every style and format that it offers', () => {
    const out = emptyFolder();
    const format = ['--format', 'html,json,csv,xlsx,docx'];
    const ran = run(['analyze', example, '--out', out, ...format, '--style', 'sjuan,3r,memo']);
    expect(ran.err).toBe('');
    const about = ['--style', 'handout', '--focus', 'referral-share'];
    expect(run(['report', join(out, 'audit.json'), ...about]).err).toBe('');
    const names = [
      '3r.html',
      'audit.json',
      'changes.csv',
      'gaps.csv',
      'handout-referral-share.html',
      'memo.docx',
      'memo.html',
      'provenance.json',
      'report.html',
      'results.csv',
      'tables.xlsx',
    ];
    for (const name of names) expect(existsSync(join(out, name)), name).toBe(true);
    // three units are too few to be compared among one another
    expect(existsSync(join(out, 'funnels.csv'))).toBe(false);
    expect(readFileSync(join(out, 'report.html')).length).toBeLessThan(600_000);
    expect(readFileSync(join(out, 'handout-referral-share.html')).length).toBeLessThan(100_000);
  });

  it('puts a script into the report where one is asked for, and nowhere else', () => {
    const audit = join(dirname(example), '..', '..', 'reports', 'exempelstad-2025', 'audit.json');
    const [plain, interactive] = [emptyFolder(), emptyFolder()];
    expect(run(['report', audit, '--out', plain]).code).toBe(0);
    expect(run(['report', audit, '--out', interactive, '--interactive', '--style', 'sjuan,memo']).code).toBe(0);
    expect(readFileSync(join(plain, 'report.html'), 'utf8')).not.toContain('<script');
    const page = readFileSync(join(interactive, 'report.html'));
    expect(page.toString()).toContain("script-src 'sha256-");
    expect(page.length).toBeLessThan(600_000);
    expect(readFileSync(join(interactive, 'memo.html'), 'utf8')).not.toContain('<script');
  });

  it('says before counting that a handout needs an area and that PDF needs a browser', () => {
    expect(run(['analyze', example, '--style', 'handout']).said[1]).toContain('--focus referral-share');
    const { code, said } = run(['analyze', example, '--format', 'pdf'], { env: { CHROME_PATH: '/no/such/browser' } });
    expect(code).toBe(2);
    expect(said).toHaveLength(2);
  });

  it('offers in its help what it can draw', () => {
    const choices = { '--style <stil>': 'sjuan,3r,memo,handout', '--format <format>': 'html,json,csv,xlsx,docx,pdf' };
    const offered = DRAWING.filter((option) => option.choices).map(({ flags, choices: named }) => [
      flags,
      String(named),
    ]);
    expect(Object.fromEntries(offered)).toEqual(choices);
  });
});
