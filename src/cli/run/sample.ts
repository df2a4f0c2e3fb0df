import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { LayoutName } from '../../sample/layouts.ts';
import { writeSample } from '../../sample/write-sample.ts';
import type { Lang } from '../../text/text.ts';

export interface SampleOptions {
  readonly rows: number;
  readonly seed: number;
  readonly out?: string;
  readonly even?: boolean;
  readonly layout?: string;
  readonly columns?: readonly string[];
  readonly force?: boolean;
  readonly lang?: Lang;
}

/** Writes a synthetic export to a file, whose folder is made where it is missing, or to standard output. */
export async function runSample(options: SampleOptions): Promise<void> {
  const wanted = {
    rows: options.rows ?? 10_000,
    seed: options.seed ?? 1,
    truths: options.even === true ? ('even' as const) : ('planted' as const),
    ...chosen(options),
  };
  if (options.out === undefined) return writeSample(wanted, process.stdout);
  if (existsSync(options.out) && options.force !== true) throw exists(options.out);
  const made = mkdirSync(dirname(options.out), { recursive: true });
  const temporary = join(dirname(options.out), `.gender-audit-${basename(options.out)}`);
  const sink = createWriteStream(temporary, { flags: 'w' });
  try {
    await Promise.all([writeSample(wanted, sink).then(() => sink.end()), finished(sink)]);
    renameSync(temporary, options.out);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

/** The layouts of the option are those of the room `sample`: the same list, checked by the compiler. */
function chosen(options: SampleOptions) {
  return {
    ...(options.layout === undefined ? {} : { layout: options.layout as LayoutName }), // a choice of the option
    ...(options.columns === undefined ? {} : { columns: options.columns }),
  };
}

const exists = (path: string) =>
  new CodedError(
    EXIT.usage,
    'exists',
    { sv: `${path} finns redan.`, en: `${path} exists already.` },
    {
      sv: 'Välj ett annat namn, eller skriv över med --force.',
      en: 'Choose another name, or replace it with --force.',
    },
  );
