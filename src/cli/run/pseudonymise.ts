import { basename } from 'node:path';
import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { codedFile, shellWord } from '../../ingest/coded-copy.ts';
import { fileThere, pseudonymise } from '../../ingest/pseudonymise.ts';
import { quote } from '../../ingest/values/label-text.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { writeOne } from '../files/staging.ts';
import { interruptible } from '../interruptible.ts';
import { terminal } from '../terminal.ts';

export interface PseudonymiseOptions {
  readonly ids?: readonly string[];
  readonly drop?: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang?: Lang;
}

/**
 * Writes a copy of an export with random codes for ids; the codes cannot be traced back, since no key is kept.
 * @throws CodedError 2 `no-out`
 */
export async function runPseudonymise(file: string, options: PseudonymiseOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const { out } = options;
  if (out === undefined) throw noOut(file, options);
  const refuse = options.force === true ? undefined : fileThere(basename(out));
  const done = await interruptible((signal) =>
    writeOne(out, { refuse, secret: true }, (write) =>
      pseudonymise({ file, ids: options.ids ?? [], drop: options.drop ?? [], write, stdin: process.stdin, signal }),
    ),
  );
  if (options.json === true) {
    const { rows, codes, renamed, ofPreset, leftOut } = done;
    return terminal.data({ file: out, rows, codes, renamed, of_preset: ofPreset, left_out: leftOut });
  }
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const count = (value: number) => writeNumber(value, lang);
  terminal.result(`${out}: ${count(done.rows)} ${say('rader', 'rows')}, ${count(done.codes)} ${say('koder', 'codes')}`);
  for (const { from, to } of done.renamed) {
    terminal.result(
      say(
        `Kolumnen ${quote(from)} heter nu ${quote(to)}: den innehåller koder.`,
        `The column ${quote(from)} is now called ${quote(to)}: it holds codes.`,
      ),
    );
  }
  if (done.ofPreset.length > 0) {
    const kept = done.ofPreset.map(quote).join(', ');
    terminal.result(
      say(
        `${kept} behåller sin rubrik: läs filen med --preset socialstyrelsen.`,
        `${kept} keep their headings: read the file with --preset socialstyrelsen.`,
      ),
    );
  }
  if (done.leftOut > 0)
    terminal.result(
      `${count(done.leftOut)} ${say('rader gick inte att läsa och är inte med', 'rows could not be read and are left out')}`,
    );
}

/** The command as it was given, with what it lacks. */
function noOut(file: string, { ids = [], drop = [] }: PseudonymiseOptions): CodedError {
  const given = [
    ...(ids.length > 0 ? ids : ['Person-id']).map((heading) => `--ids ${quote(heading)}`),
    ...drop.map((heading) => `--drop ${quote(heading)}`),
  ];
  const line = `gender-audit pseudonymise ${[shellWord(file), ...given, '--out', shellWord(codedFile(file))].join(' ')}`;
  return codedError('no-out', { line });
}
