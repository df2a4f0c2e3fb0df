import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { LayoutName } from '../../sample/layouts.ts';
import { sampleBlocks } from '../../sample/sample-blocks.ts';
import { writeSample } from '../../sample/write-sample.ts';
import type { Lang } from '../../text/text.ts';
import { writeOne } from '../files/write-one.ts';
import { breathe, interruptible } from '../interruptible.ts';

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
  const { out } = options;
  const refuse = options.force === true ? undefined : exists(out);
  await interruptible((signal) =>
    writeOne(out, { refuse }, async (write) => {
      for (const block of sampleBlocks(wanted)) {
        write(block);
        await breathe(signal);
      }
    }),
  );
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
