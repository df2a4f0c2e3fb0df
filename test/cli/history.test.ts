import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, type Ran, readJson, run } from './program.ts';

/** A town of 3,000 rows, and its reports of the first two quarters, made in turn. */
const town = emptyFolder();
const data = join(town, 'export.csv');
const reports = join(town, 'reports');

/** A few figures are enough: of persons and of decisions, with groups. */
const ONLY = ['--only', 'recipients,plan-share,granted-share,granted-amount,violence-asked'];
const analyze = (...args: readonly string[]): Ran => run(['analyze', data, ...ONLY, ...args, '--quiet'], { cwd: town });
/** The two lines of a refusal, in both languages. */
function refusal(...args: readonly string[]): readonly (readonly string[])[] {
  return ['sv', 'en'].map((lang) => {
    const { code, said } = analyze(...args, '--lang', lang);
    expect(code).toBe(6);
    return said;
  });
}
const rows = (folder: string, by: string | null = null) =>
  readJson(join(folder, 'audit.json')).results.filter((row: { by: string | null; period: string }) => row.by === by);

beforeAll(() => {
  run(['sample', '--rows', '3000', '--seed', '3', '--out', data]);
  expect(analyze('--period', '2025-Q1').code).toBe(0);
  expect(analyze('--period', '2025-Q2', '--history', 'reports').code).toBe(0);
});

/** The two reports in a folder of their own, and what a test adds to them. */
function history(): string {
  const folder = join(emptyFolder(), 'reports');
  cpSync(reports, folder, { recursive: true });
  return folder;
}

describe('ledger.json', () => {
  it('lies beside a protected release, and not beside working material', () => {
    expect(existsSync(join(reports, '2025-Q1', 'ledger.json'))).toBe(true);
    const out = join(emptyFolder(), 'internal');
    expect(analyze('--period', '2025-Q1', '--internal', '--out', out).code).toBe(0);
    expect(existsSync(join(out, 'audit.json'))).toBe(true);
    expect(existsSync(join(out, 'ledger.json'))).toBe(false);
  });

  it('tells nothing of the export: no hash, no size, no name', () => {
    const text = readFileSync(join(reports, '2025-Q1', 'ledger.json'), 'utf8');
    const { files } = readJson(join(reports, '2025-Q1', 'provenance.json'));
    for (const part of [files[0].sha256, String(files[0].bytes), 'export.csv']) expect(text).not.toContain(part);
  });

  it('has a schema', () => {
    const { code, out } = run(['schema', 'ledger']);
    expect(code).toBe(0);
    expect(JSON.parse(out).properties.schema.const).toBe('gender-audit/ledger@1');
  });
});

describe('--history refuses, with exit code 6 and what to do', () => {
  it('a span that grows', () => {
    const [sv, en] = refusal('--from', '2025-01-01', '--to', '2025-06-30', '--history', 'reports/2025-Q1');
    expect(sv).toEqual([
      'Perioden 2025-01-01 – 2025-06-30 går in i en som redan är publicerad: 2025-01-01 – 2025-03-31 i reports/2025-Q1. Ett fåtal personer skulle gå att räkna fram ur skillnaden.',
      'Publicera varje kvartal för sig (--period 2026-Q2) och året när det är slut, inte en period som växer.',
    ]);
    expect(en).toEqual([
      'The span 2025-01-01 – 2025-06-30 runs into one that is already published: 2025-01-01 – 2025-03-31 in reports/2025-Q1. Counts of a few people would follow from the difference.',
      'Publish each quarter by itself (--period 2026-Q2), and the year when it is over, not a span that grows.',
    ]);
  });

  it('a part of what is out', () => {
    const [sv, en] = refusal('--period', '2025-02', '--history', 'reports');
    expect(sv?.[0]).toBe(
      'Perioden 2025-02-01 – 2025-02-28 är en del av en som redan är publicerad: 2025-01-01 – 2025-03-31 i reports/2025-Q1.',
    );
    expect(en?.[1]).toContain('gender-audit report audit.json');
  });

  it('a lower threshold', () => {
    const [sv, en] = refusal('--period', '2025-Q1', '--history', 'reports', '--threshold', '4');
    expect(sv).toEqual([
      'Tröskeln är lägre än den som 2025-01-01 – 2025-03-31 publicerades med i reports/2025-Q1. Det som doldes då skulle gå att räkna fram.',
      'Ange --threshold 5 eller högre.',
    ]);
    expect(en?.[1]).toBe('Give --threshold 5 or higher.');
  });

  it('a part of the municipality beside all of it', () => {
    const [sv, en] = refusal('--period', '2025-Q1', '--history', 'reports', '--scope', 'Norr');
    expect(sv?.[0]).toContain('En rapport om en del av kommunen och en om hela kan inte gälla samma tid');
    expect(en?.[1]).toBe(
      'Show the parts in one report with --by unit. If they are other people, give both runs a name with --scope.',
    );
  });

  it('groups in another order than those of a table that is out', () => {
    const folder = history();
    const path = join(folder, '2025-Q1', 'ledger.json');
    const ledger = readJson(path);
    ledger.orders.find(({ by }: { by: string }) => by === 'unit').levels.reverse();
    writeFileSync(path, JSON.stringify(ledger));
    const [sv, en] = refusal('--period', '2025-Q3', '--history', folder);
    expect(sv?.[0]).toBe(
      `Grupperna i unit slås ihop i en annan ordning än i ${join(folder, '2025-Q1')} (2025-01-01 – 2025-03-31).`,
    );
    expect(en?.[1]).toBe('Leave names and order of the groups as they were, or run without that breakdown (--by).');
  });

  it('the same span once rows have come late, and names lines, not numbers', () => {
    const text = readFileSync(data, 'utf8').split('\n');
    const early = join(emptyFolder(), 'early.csv');
    // every twentieth row was not registered yet
    writeFileSync(early, text.filter((_, i) => i === 0 || i % 20 !== 7).join('\n'));
    const before = join(emptyFolder(), 'early');
    expect(run(['analyze', early, ...ONLY, '--period', '2025-Q1', '--out', before, '--quiet']).code).toBe(0);
    const [sv, en] = refusal('--period', '2025-Q1', '--history', before);
    expect(sv?.[0]).toMatch(
      /^2025-01-01 – 2025-03-31 är redan publicerad i .*, och siffrorna blir inte desamma nu: recipients, count, 2025-01-01 – 2025-03-31; .* …\.$/,
    );
    expect(sv?.[1]).toContain('--revise räknar om de odelade siffrorna');
    expect(en?.[0]).toContain('the figures would not be the same now: recipients, count, ');
    const dates = /\d{4}-\d\d-\d\d/g;
    expect(sv?.[0]?.replace(dates, '').replace(before, '').replace('share:of-sex', '')).not.toMatch(/\d/);
  });

  it('other tables than those that are out', () => {
    const [, en] = refusal('--period', '2025-Q1', '--history', 'reports', '--by', 'none');
    expect(en?.[0]).toContain('recipients, count, 2025-01-01 – 2025-03-31, household_type');
  });
});

describe('--history lets through', () => {
  it('the same span with the same figures, byte for byte', () => {
    const out = join(emptyFolder(), 'again');
    expect(analyze('--period', '2025-Q1', '--history', 'reports', '--out', out).code).toBe(0);
    for (const file of ['ledger.json', 'audit.json', 'report.html'])
      expect(readFileSync(join(out, file)).equals(readFileSync(join(reports, '2025-Q1', file))), file).toBe(true);
  });

  it('two parts of the municipality, each under its name', () => {
    const folder = emptyFolder();
    const [norr, syd] = [join(folder, 'norr'), join(folder, 'syd')];
    expect(analyze('--period', '2025-Q1', '--scope', 'Norr', '--out', norr).code).toBe(0);
    expect(readJson(join(norr, 'audit.json')).scope).toBe('Norr');
    expect(analyze('--period', '2025-Q1', '--scope', 'Syd', '--out', syd, '--history', folder).code).toBe(0);
  });

  it('a folder by year, and one release alone', () => {
    const years = join(emptyFolder(), 'all');
    cpSync(reports, join(years, '2025'), { recursive: true });
    for (const folder of [years, join(reports, '2025-Q1')])
      expect(analyze('--period', '2025-Q1', '--threshold', '4', '--history', folder).code).toBe(6);
  });
});

describe('a year over quarters that are out', () => {
  const folder = join(emptyFolder(), 'reports');
  const out = join(folder, '2025');

  beforeAll(() => {
    cpSync(reports, folder, { recursive: true });
    const { code } = analyze('--period', '2025', '--history', folder, '--out', out);
    expect(code).toBe(0);
  });

  it('shows the quarters that are new, and leaves those that are out where they are', () => {
    const { periods, remarks } = readJson(join(out, 'audit.json'));
    expect(periods.map(({ id }: { id: string }) => id)).toEqual(['all', '2025-Q3', '2025-Q4']);
    expect(remarks.map(({ code }: { code: string }) => code)).toContain('beside-published');
    expect(rows(out).filter(({ period }: { period: string }) => /Q[12]/.test(period))).toEqual([]);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('Delar av året är redan publicerade.');
  });

  it('divides nothing by what the quarters were divided by', () => {
    const shown = rows(out, 'unit').filter(({ status }: { status: string }) => status === 'shown');
    expect(rows(join(reports, '2025-Q1'), 'unit').some(({ status }: { status: string }) => status === 'shown')).toBe(
      true,
    );
    expect(shown).toEqual([]);
  });

  it('shows no figure that counts something once, where a quarter of it is hidden', () => {
    type Row = { indicator: string; stat: string; status: string; sex: string | null; period: string };
    const hiddenBefore = new Set<string>(
      ['2025-Q1', '2025-Q2'].flatMap((name) =>
        rows(join(folder, name)).flatMap(({ indicator, stat, status, sex }: Row) =>
          status === 'suppressed' && sex !== 'unknown' ? [`${indicator} ${stat}`] : [],
        ),
      ),
    );
    const decisions = rows(out).filter(
      ({ indicator, stat, period }: Row) =>
        ['granted-share', 'granted-amount'].includes(indicator) &&
        period === 'all' &&
        hiddenBefore.has(`${indicator} ${stat}`),
    );
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.filter(({ status }: Row) => status === 'shown')).toEqual([]);
  });

  it('is repeated with the same bytes, and keeps its quarters closed', () => {
    const again = join(emptyFolder(), 'again');
    expect(analyze('--period', '2025', '--history', folder, '--out', again).code).toBe(0);
    expect(readFileSync(join(again, 'audit.json')).equals(readFileSync(join(out, 'audit.json')))).toBe(true);
    const [, en] = refusal('--period', '2025-Q4', '--history', folder);
    expect(en?.[0]).toBe(
      `The span 2025-10-01 – 2025-12-31 is a part of one that is already published: 2025-01-01 – 2025-12-31 in ${out}.`,
    );
    expect(analyze('--period', '2025-Q1', '--history', folder, '--out', join(again, 'q1')).code).toBe(0);
  });
});

describe('--revise', () => {
  it('recounts undivided figures of the span, keeps hidden what was, says so, and is no base of later releases', () => {
    const folder = history();
    const out = join(folder, 'revised');
    const args = ['--period', '2025-Q1', '--history', folder, '--revise'];
    expect(analyze(...args, '--out', out).code).toBe(0);
    const audit = readJson(join(out, 'audit.json'));
    expect(audit.remarks.map(({ code }: { code: string }) => code)).toContain('revised');
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('Siffrorna är omräknade.');
    expect(analyze(...args, '--lang', 'en', '--out', `${out}-en`).code).toBe(0);
    expect(readFileSync(join(`${out}-en`, 'report.html'), 'utf8')).toContain('The figures are recounted.');
    type Row = { indicator: string; by: string | null; stat: string; status: string; sex: string | null };
    const divided = audit.results.filter(({ by, indicator }: Row) => by !== null && indicator !== 'data-gaps');
    expect(divided).toEqual([]);
    const shown = (list: readonly Row[]) =>
      list.flatMap(({ indicator, stat, status, sex }) =>
        status === 'shown' && sex !== 'unknown' ? [`${indicator} ${stat} ${sex}`] : [],
      );
    const before = new Set(shown(rows(join(folder, '2025-Q1'))));
    expect(shown(audit.results).filter((one) => !before.has(one))).toEqual([]);
    expect(readJson(join(out, 'ledger.json')).revised).toBe(true);
    expect(analyze('--period', '2025-Q1', '--history', out, '--threshold', '3', '--out', join(out, 'x')).code).toBe(0);
  });

  it('needs a span that is out', () => {
    const { code, said } = analyze('--period', '2025-Q3', '--history', 'reports', '--revise');
    expect(code).toBe(2);
    expect(said[0]).toBe('--revise räknar om en period som är publicerad, men ingen sådan finns i --history.');
  });
});

describe('the folder of --history', () => {
  it('must hold a ledger that can be read', () => {
    expect(analyze('--period', '2025-Q3', '--history', 'none')).toMatchObject({ code: 2 });
    const folder = history();
    writeFileSync(join(folder, '2025-Q1', 'ledger.json'), '{"schema":"gender-audit/ledger@2"}');
    const { code, said } = analyze('--period', '2025-Q3', '--history', folder);
    expect(code).toBe(2);
    expect(said[0]).toBe(`${join(folder, '2025-Q1', 'ledger.json')} går inte att läsa som en ledger.json.`);
  });
});

describe('without --history', () => {
  it('a report beside one of the same time says what protects against it', () => {
    const { code, said } = run(['analyze', data, ...ONLY, '--from', '2025-01-01', '--to', '2025-06-30'], { cwd: town });
    expect(code).toBe(0);
    expect(said.slice(-2)).toEqual([
      `! ${join('reports', '2025-Q1')} gäller delvis samma tid. Sida vid sida kan de två rapporterna avslöja det som är dolt.`,
      '  --history reports skyddar mot det som redan är publicerat.',
    ]);
  });
});

describe('an own indicator of the year', () => {
  /** Decisions of a quarter each: a few of the women's in the first are about teeth. */
  function writeYear(folder: string): void {
    const rows = ['kvinna', 'man'].flatMap((sex) =>
      [0, 1, 2, 3].flatMap((quarter) =>
        Array.from({ length: 30 }, (_, at) => {
          const about = at < (sex === 'kvinna' && quarter === 0 ? 3 : 9) ? 'tandvård' : 'hyra';
          const month = String(3 * quarter + 1 + (at % 3)).padStart(2, '0');
          return `${sex}${quarter}-${at};${sex};2025-${month}-11;${at % 2 ? 'bifall' : 'avslag'};${about}`;
        }),
      ),
    );
    writeFileSync(join(folder, 'year.csv'), `person_id;kön;beslutsdatum;beslut;ändamål\n${rows.join('\n')}\n`);
  }
  const own = (id: string, where: string) =>
    `version: 1\nindicators:\n  ${id}:\n    title: { sv: "${id}", en: "${id}" }\n    unit: decision\n    of: single\n    where: "${where}"\n`;

  it('is hidden under a new name too, where a quarter that is out hides an own one', () => {
    const folder = emptyFolder();
    writeYear(folder);
    writeFileSync(join(folder, 'first.yaml'), own('teeth', "lower(purpose) LIKE 'tand%'"));
    const make = (map: string, ...args: readonly string[]) => {
      const { code, said } = run(['analyze', 'year.csv', '--map', map, '--by', 'none', '--quiet', ...args], {
        cwd: folder,
      });
      expect([code, said]).toEqual([0, []]);
    };
    for (const quarter of [1, 2, 3, 4])
      make('first.yaml', '--period', `2025-Q${quarter}`, ...(quarter > 1 ? ['--history', 'reports'] : []));
    const shownIn = (name: string, id: string) =>
      rows(join(folder, 'reports', name)).flatMap((row: { indicator: string; status: string }) =>
        row.indicator === id ? [row.status] : [],
      );
    expect(new Set(shownIn('2025-Q1', 'teeth'))).toEqual(new Set(['suppressed']));
    expect(shownIn('2025-Q2', 'teeth')).toContain('shown');
    for (const [at, [id, where]] of [
      ['teeth-care', "lower(purpose) LIKE 'tand%'"],
      ['other-words', "contains(lower(purpose), 'tand')"],
    ].entries()) {
      writeFileSync(join(folder, 'year.yaml'), own(id!, where!));
      make('year.yaml', '--period', '2025', '--history', 'reports', '--out', `year-${at}`);
      const { results } = readJson(join(folder, `year-${at}`, 'audit.json'));
      const states = results.flatMap((row: { indicator: string; status: string }) =>
        row.indicator === id ? [row.status] : [],
      );
      expect(new Set(states)).toEqual(new Set(['suppressed']));
    }
  });
});

describe('a run into the folder of an earlier report', () => {
  it('says that two reports about the same days may reveal what is hidden, where their figures differ', () => {
    const out = join(emptyFolder(), 'again');
    const noticed = (...args: readonly string[]) => {
      const ran = run(['analyze', data, ...ONLY, '--period', '2025-Q1', '--out', out, '--json', ...args], {
        cwd: town,
      });
      expect(ran.code).toBe(0);
      return JSON.parse(ran.out).notices.map(({ code }: { code: string }) => code);
    };
    expect(noticed()).not.toContain('published-there');
    expect(noticed()).not.toContain('published-there');
    expect(noticed('--by', 'none')).toContain('published-there');
    expect(noticed('--by', 'none', '--internal')).not.toContain('published-there');
  }, 60_000);
});
