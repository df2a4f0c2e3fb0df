import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, root, run } from './cli/program.ts';

/** Example reports, rebuilt and compared byte by byte. New ones are written with npm run examples. */
const EXAMPLES = [
  { name: 'exempelstad-2025', args: [fixture('example/exempelstad-2025.csv')] },
  { name: 'exempelstad-2025-en', args: [fixture('example/exempelstad-2025.csv'), '--lang', 'en'] },
  { name: 'jamnstad-2025', args: [fixture('even/jamnstad-2025.csv'), '--from', '2025-01-01'] },
] as const;
/** Hashes of the export stay at home. */
const HOME = 'provenance.json';

describe.each(EXAMPLES)('example report $name', ({ name, args }) => {
  it('is what the program writes today', () => {
    const out = emptyFolder();
    const { code, err } = run(['analyze', ...args, '--out', out, '--force']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const kept = join(root, 'reports', name);
    const names = readdirSync(out).filter((file) => file !== HOME);
    if (process.env.WRITE === 'examples') {
      mkdirSync(kept, { recursive: true });
      for (const file of names) writeFileSync(join(kept, file), readFileSync(join(out, file)));
    }
    expect(readdirSync(kept).toSorted()).toEqual(names.toSorted());
    for (const file of names) {
      const same = readFileSync(join(out, file)).equals(readFileSync(join(kept, file)));
      expect(same, `${file} differs: look at the change, then npm run examples`).toBe(true);
    }
  });

  it('is drawn again from its audit.json, the same bytes', () => {
    const out = emptyFolder();
    const lang = args.includes('en' as never) ? ['--lang', 'en'] : [];
    run(['report', join(root, 'reports', name, 'audit.json'), '--out', out, ...lang]);
    expect(
      readFileSync(join(out, 'report.html')).equals(readFileSync(join(root, 'reports', name, 'report.html'))),
    ).toBe(true);
  });
});
