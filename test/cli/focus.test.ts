import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, readJson, run } from './program.ts';

const example = fixture('example/exempelstad-2025.csv');
const only = ['--only', 'recipients,plan-share,plan-focus,referral-share'];

describe('--focus', () => {
  it('draws every style about one area, from an audit of all', () => {
    const folder = emptyFolder();
    const about = ['--focus', 'plan-share', '--style', 'sjuan,3r,memo,handout', '--format', 'html,json,docx'];
    const ran = run(['analyze', example, '--out', folder, ...only, ...about]);
    expect(ran.err).toBe('');
    for (const name of ['report', '3r', 'memo', 'handout'])
      expect(readFileSync(join(folder, `${name}-plan-share.html`), 'utf8')).not.toContain('id="i-referral-share"');
    const page = readFileSync(join(folder, 'report-plan-share.html'), 'utf8');
    expect(page).toContain('id="i-plan-share"');
    expect(page).toContain('id="i-plan-focus"');
    expect(existsSync(join(folder, 'memo-plan-share.docx'))).toBe(true);
    expect(existsSync(join(folder, 'report.html'))).toBe(false);
    const ids = readJson(join(folder, 'audit.json')).indicators.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['recipients', 'referral-share', 'plan-share', 'plan-focus']);
    const again = emptyFolder();
    expect(run(['report', join(folder, 'audit.json'), '--out', again, '--focus', 'plan-share']).code).toBe(0);
    expect(readFileSync(join(again, 'report-plan-share.html'), 'utf8')).toBe(page);
  });

  it('refuses an area that does not exist, before counting, and one that was not counted', () => {
    const unknown = run(['analyze', example, '--focus', 'plan-shar']);
    expect([unknown.code, unknown.said[0]]).toEqual([2, expect.stringContaining('plan-shar i --focus finns inte')]);
    const folder = emptyFolder();
    const left = run(['analyze', example, '--out', folder, '--only', 'recipients', '--focus', 'plan-share']);
    expect([left.code, left.said[0]]).toEqual([2, expect.stringContaining('är inte med i den här granskningen')]);
  });
});
