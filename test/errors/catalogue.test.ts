import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codedError, type ErrorKey, SUBJECTS } from '../../src/errors/catalogue.ts';
import { CodedError, type Entry, EXIT, type Lines } from '../../src/errors/coded-error.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => !path.startsWith('src/errors/'))
  .map((path) => ({ path, text: read(path) }));

const entries: readonly (readonly [code: string, entry: Entry])[] = Object.values(SUBJECTS).flatMap((subject) =>
  Object.entries(subject),
);

const lines = entries.flatMap(([code, entry]): readonly (readonly [key: string, lines: Lines])[] =>
  entry.cases === undefined
    ? [[code, entry]]
    : Object.entries(entry.cases).map(([name, told]) => [`${code}.${name}`, told]),
);

const holes = (pattern: string): readonly string[] =>
  [...new Set([...pattern.matchAll(/\{([a-z_0-9]+)\}/g)].map(([, name]) => name!))].toSorted();

describe('the errors', () => {
  it('have a code each, in one subject', () => {
    const codes = entries.map(([code]) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('are made in one place', () => {
    const elsewhere = sources.filter(({ text }) => /new CodedError\(/.test(text)).map(({ path }) => path);
    expect(elsewhere).toEqual([]);
  });

  it('are all thrown by something', () => {
    const named = new Set(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/'([a-z]+(?:-[a-z]+)*(?:\.[a-z_-]+)?)'/g)].map(([, key]) => key!),
      ),
    );
    // `code.${case}`: all cases of the code; so does fileError for the files that it is called for
    const families = sources.flatMap(({ text }) =>
      [...text.matchAll(/`([a-z-]+)\.\$\{|\bfileError\('([a-z]+)'/g)].map(([, code, file]) => (code ?? file)!),
    );
    expect(
      lines.map(([key]) => key).filter((key) => !named.has(key) && !families.includes(key.split('.')[0]!)),
    ).toEqual([]);
  });

  it('say the same in both languages, with the same holes', () => {
    const texts = lines.flatMap(([key, { what, advice }]) => [
      { key, ...what },
      { key, ...advice },
    ]);
    expect(texts.filter(({ sv, en }) => sv.trim() === '' || en.trim() === '')).toEqual([]);
    expect(texts.filter(({ sv, en }) => holes(sv).join() !== holes(en).join())).toEqual([]);
  });

  it('can be filled', () => {
    for (const [key, { what, advice }] of lines) {
      const names = [what, advice].flatMap(({ sv, en }) => [...holes(sv), ...holes(en)]);
      const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
      const make = codedError as (key: ErrorKey, values: Readonly<Record<string, string>>) => CodedError;
      const error = make(key as ErrorKey, values); // a key of SUBJECTS, with whatever its lines ask for
      const told = [error.what.sv, error.what.en, error.advice.sv, error.advice.en].join(' ');
      expect(holes(told)).toEqual([]);
      expect(names.filter((name) => !told.includes(`<${name}>`))).toEqual([]);
    }
  });

  it('have the exit codes that README lists, and no others are told of', () => {
    const listed = [...read('README.md').matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(EXIT));
    const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    const told = ['README.md', 'SECURITY.md', ...docs.map((name) => `docs/${name}`)].flatMap((path) =>
      [...read(path).matchAll(/exit code (\d+)/gi)].map(([, code]) => Number(code)),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((code) => !listed.includes(code))).toEqual([]);
  });
});

describe('an error', () => {
  it('takes its exit code from the catalogue, and what was found in the holes of its lines', () => {
    const error = codedError('audit-not-protected', { place: 'results[3] (one_side)' });
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toMatchObject({
      exit: EXIT.wouldDisclose,
      code: 'audit-not-protected',
      message: 'The file is not a protected audit: results[3] (one_side).',
    });
    // @ts-expect-error a hole without a value
    expect(() => codedError('audit-not-protected', {})).toThrow(RangeError);
    // @ts-expect-error an unknown code
    expect(() => codedError('no-such-code')).toThrow(TypeError);
    expect(error.what.sv).toBe('Filen är ingen skyddad granskning: results[3] (one_side).');
  });
});
