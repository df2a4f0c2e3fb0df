import { describe, expect, it } from 'vitest';
import { whereItBroke } from '../../src/cli/failure.ts';

/** As DuckDB writes: the message repeats a cell, on lines that look like the stack's own. */
const library = () => new Error('Conversion Error: Anna Exempel\n    at Storgatan 1 is no INT32');

describe('where it broke', () => {
  it('tells the kind, the frames and the errors behind, and nothing of what was said', () => {
    const error = new TypeError('Anna Exempel', { cause: library() });
    const told = whereItBroke(error);
    expect(told).toMatch(/^TypeError\n\s+at .*failure\.test\.ts/);
    expect(told.match(/^Error$/m)).not.toBe(null);
    expect(told).not.toMatch(/Anna|Storgatan|Conversion/);
  });

  it('tells the code of a system fault, which has no frames, and no path', () => {
    const error = Object.assign(new Error("ENOENT: no such file, open '/home/anna/x.csv'"), {
      code: 'ENOENT',
      syscall: 'open',
      stack: "Error: ENOENT: no such file, open '/home/anna/x.csv'",
    });
    expect(whereItBroke(error)).toBe('Error ENOENT open');
  });

  it('tells the engine’s kind of error', () => {
    expect(whereItBroke(new Error('engine: Out of Range Error'))).toContain('Error (engine: Out of Range Error)');
    expect(whereItBroke(new Error('engine: Anna 1'))).not.toContain('Anna');
  });

  it('ends where errors stand behind themselves, and survives what is no error', () => {
    const error = new Error('x');
    error.cause = error;
    expect(whereItBroke(error).match(/^Error$/gm)).toHaveLength(5);
    expect(whereItBroke('Anna')).toBe('(string)');
  });
});
