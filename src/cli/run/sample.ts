import { codedError } from '../../errors/catalogue.ts';
import { ImpossibleSample, sampleBlocks, type SampleOptions as Wanted, writeSample } from '../../sample/sample.ts';
import type { Lang } from '../../text/text.ts';
import { writeOne } from '../files/staging.ts';
import { breathe, interruptible } from '../interruptible.ts';
import { terminal } from '../terminal.ts';

export interface SampleOptions {
  readonly rows: number;
  readonly seed: number;
  readonly out?: string;
  readonly even?: boolean;
  readonly layout?: NonNullable<Wanted['layout']>;
  readonly columns?: readonly string[];
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang?: Lang;
}

/**
 * Writes a synthetic export to a file, whose folder is made where it is missing, or to standard output.
 * @throws CodedError 2 `exists` · `sample-options` where no sample fits what is asked for
 */
export async function runSample({
  rows = 10_000,
  seed = 1,
  even,
  layout,
  columns,
  ...to
}: SampleOptions): Promise<void> {
  const wanted: Wanted = {
    rows,
    seed,
    truths: even === true ? 'even' : 'planted',
    ...(layout === undefined ? {} : { layout }),
    ...(columns === undefined ? {} : { columns }),
  };
  try {
    await (to.out === undefined ? writeSample(wanted, process.stdout) : writeFile(to.out, wanted, to.force === true));
  } catch (error) {
    throw error instanceof ImpossibleSample ? codedError('sample-options') : error;
  }
  if (to.json === true && to.out !== undefined) terminal.data({ file: to.out, rows, seed });
}

function writeFile(path: string, wanted: Wanted, force: boolean): Promise<void> {
  const refuse = force ? undefined : codedError('exists.sample', { path });
  return interruptible((signal) =>
    writeOne(path, { refuse }, async (write) => {
      for (const block of sampleBlocks(wanted)) {
        write(block);
        await breathe(signal);
      }
    }),
  );
}
