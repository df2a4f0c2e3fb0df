import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { writeFault } from '../../../src/cli/files/writer.ts';
import { CodedError, EXIT } from '../../../src/errors/coded-error.ts';

const fault = (code: string) => Object.assign(new Error('secret'), { code, syscall: 'write' });

describe('a fault of the system in writing', () => {
  // every errno that this system knows, and what Windows says beside them
  it.each([...Object.keys(constants.errno), 'UNKNOWN', 'EOF'])(
    '%s is told in words, with the place, and ends in 2',
    (code) => {
      const told = writeFault(fault(code), 'out/report.html');
      expect(told).toBeInstanceOf(CodedError);
      if (!(told instanceof CodedError)) return;
      expect([told.exit, told.code]).toEqual([EXIT.usage, 'cannot-write']);
      expect(`${told.what.sv}${told.what.en}`).not.toMatch(/secret|[{}]/);
    },
  );

  it('names the place where the disk is full', () => {
    const told = writeFault(fault('ENOSPC'), 'out/report.html') as CodedError;
    expect(told.what.sv).toBe('Disken är full: out/report.html kunde inte skrivas.');
  });

  it('passes on what is no fault of the system, and what is told already', () => {
    const bug = new TypeError('x is undefined');
    expect(writeFault(bug, 'out')).toBe(bug);
    const told = new CodedError(EXIT.usage, 'exists', { sv: '', en: '' }, { sv: '', en: '' });
    expect(writeFault(told, 'out')).toBe(told);
    const unknown = fault('ECHILD');
    expect(writeFault(unknown, null)).toBe(unknown);
  });
});
