import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, readJson, root, run } from './program.ts';

const release = (name: string) => join(root, 'reports', name);
const [ours, other] = [release('exempelstad-2025'), release('jamnstad-2025')];

/** A folder with two releases in it, of which the second may be changed. */
function folder(change: (audit: Record<string, unknown>) => void = () => {}): string {
  const place = emptyFolder();
  cpSync(ours, join(place, 'a'), { recursive: true });
  mkdirSync(join(place, 'b'));
  const audit = readJson(join(other, 'audit.json'));
  change(audit);
  writeFileSync(join(place, 'b', 'audit.json'), JSON.stringify(audit));
  return place;
}

describe('gender-audit compare', () => {
  it('tells of folders and of files alike, in text and as JSON, and writes a page where one is named', () => {
    const cwd = folder();
    const text = run(['compare', 'a', 'b'], { cwd });
    expect(text.code).toBe(0);
    expect(text.out).toContain('! Vem i paret som står som sökande (registered-applicant)');
    expect(text.out).toContain('Skillnaden är mindre i B.');
    const json = run(['compare', 'a/audit.json', 'b/audit.json', '--json', '--out', 'page.html'], { cwd });
    const { schema, headlines, page } = JSON.parse(json.out);
    expect([schema, page]).toEqual(['gender-audit/comparison@1', 'page.html']);
    const found = headlines.find(({ indicator }: { indicator: string }) => indicator === 'registered-applicant');
    expect(found).toMatchObject({ verdict: 'smaller', reason: null });
    const html = readFileSync(join(cwd, 'page.html'), 'utf8');
    expect(html).toContain('<html lang="sv">');
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect(run(['compare', 'a', 'b', '--out', 'en.html', '--lang', 'en', '--quiet'], { cwd }).out).toBe('');
    expect(readFileSync(join(cwd, 'en.html'), 'utf8')).toContain('The gap is smaller in B.');
  });

  it('shows nothing that either hides', () => {
    const cwd = folder();
    const { out } = run(['compare', 'a', 'b', '--json', '--lang', 'en'], { cwd });
    const hidden = JSON.parse(out).headlines.filter(({ reason }: { reason: string }) => reason === 'suppressed');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { change, verdict, of, first, second } of hidden) {
      expect([change, verdict]).toEqual([null, null]);
      expect(of === 'second' ? second : first).toBeNull();
    }
  });

  it('says of working material what it is, and keeps the page to its owner', () => {
    const cwd = folder((audit) => {
      audit.disclosure = { ...(audit.disclosure as object), mode: 'internal' };
    });
    const { out } = run(['compare', 'a', 'b', '--out', 'p.html'], { cwd });
    expect(out).toContain('ARBETSMATERIAL');
    expect(readFileSync(join(cwd, 'p.html'), 'utf8')).toContain('<body class="internal">');
  });

  it.each([
    ['the same twice', ['a', 'a'], 2, 'Båda är samma granskning.'],
    ['nothing there', ['a', 'c'], 3, 'Filen c finns inte'],
    ['no audit', ['a', 'wrong.json'], 2, 'Filen wrong.json är inte en audit.json'],
    ['one alone', ['a'], 2, 'Det saknas något efter kommandot: b.'],
    ['a page that is there', ['a', 'b', '--out', 'wrong.json'], 2, 'Filen wrong.json finns redan.'],
    ['a folder for a page', ['a', 'b', '--out', 'a'], 2, ''],
  ])('%s: one line about what, one about what to do', (_, args, code, said) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'wrong.json'), '{"secret":"19121212-1212"}');
    const ran = run(['compare', ...args], { cwd });
    expect(ran.code).toBe(code);
    expect(ran.said).toHaveLength(2);
    expect(ran.said[0]).toContain(said);
    expect(ran.out + ran.err).not.toContain('1212');
    expect(existsSync(join(cwd, 'b', 'p.html'))).toBe(false);
  });
});
