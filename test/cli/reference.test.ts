import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, readJson, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');
const own = `version: 1
references:
  - indicator: referral-share
    place: Länet
    year: 2024
    women: 41
    men: 48
    source: Länets uppföljning
breaks:
  - date: 2025-05-01
    label: Ny rutin
    note: Ärenden avslutas efter två månader utan ansökan.
    source: Rutin 4
    indicators: [referral-share]
`;

describe('--reference', () => {
  it('goes into audit.json and the page, and both survive being drawn again without the file', () => {
    const folder = emptyFolder();
    const path = join(folder, 'reference.yaml');
    writeFileSync(path, own);
    const format = ['--format', 'html,json,csv'];
    const first = run([
      'analyze',
      example,
      '--out',
      folder,
      '--reference',
      path,
      '--only',
      'referral-share',
      ...format,
    ]);
    expect(first.err).not.toContain('Error');
    expect(first.code).toBe(0);
    const audit = readJson(join(folder, 'audit.json'));
    expect(audit.references).toEqual([
      {
        ...{ indicator: 'referral-share', stat: 'share', by: null, level: null, group: null },
        ...{ place: { sv: 'Länet', en: 'Länet' }, year: 2024, women: 0.41, men: 0.48, both: null },
        ...{ source: 'Länets uppföljning', note: null },
      },
    ]);
    expect(audit.breaks.map(({ date }: { date: string }) => date)).toEqual(['2025-05-01']);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toContain('Länet 2024, andel');
    expect(page).toContain('Ny rutin. Ärenden avslutas');
    expect(readFileSync(join(folder, 'references.csv'), 'utf8')).toContain(
      'referral-share;share;;;;Länet;2024;0,41;0,48',
    );
    expect(run(['report', join(folder, 'audit.json'), '--force']).code).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(page);
  });

  it('can be laid beside an audit that was made without it', () => {
    const folder = emptyFolder();
    const path = join(folder, 'reference.yaml');
    writeFileSync(path, own);
    const only = ['--only', 'referral-share,obstacle', '--quiet'];
    expect(run(['analyze', example, '--out', folder, ...only]).code).toBe(0);
    const audit = readJson(join(folder, 'audit.json'));
    expect(audit.references.every(({ place }: { place: { sv: string } }) => place.sv === 'riket')).toBe(true);
    expect(audit.breaks).toEqual([]);
    const drawn = run(['report', join(folder, 'audit.json'), '--reference', path, '--lang', 'en', '--force']);
    expect(drawn.code).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Länet 2024, share');
  });

  it('is refused with its line before anything is counted', () => {
    const folder = emptyFolder();
    const path = join(folder, 'reference.yaml');
    writeFileSync(path, own.replace('referral-share]', 'referal-share]'));
    const { code, err } = run(['analyze', example, '--out', folder, '--reference', path]);
    expect(code).toBe(2);
    expect(err).toMatch(/reference\.yaml, rad 14, kolumn \d+: .*Menade du referral-share\?/s);
    expect(run(['analyze', example, '--out', folder, '--reference', join(folder, 'none.yaml')]).code).toBe(2);
  });
});
