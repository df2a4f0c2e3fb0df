import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { codedError } from '../../errors/catalogue.ts';
import { type Draft, stageIn } from './staging.ts';
import { writing } from './write-fault.ts';

export interface WriteOne {
  /** Thrown where the file is there already; undefined: it is replaced. */
  readonly refuse?: Error | undefined;
  /** For its owner's eyes only, and so is a folder that is made for it. */
  readonly secret?: boolean;
}

/** Writes one file piece by piece: it is there whole when `produce` is done, and not at all when it throws. */
export async function writeOne<T>(
  path: string,
  { refuse, secret = false }: WriteOne,
  produce: (write: Draft['write']) => Promise<T>,
): Promise<T> {
  const check = () => {
    if (refuse !== undefined && existsSync(path)) throw refuse;
  };
  check();
  if (writing(path, () => statSync(path, { throwIfNoEntry: false }))?.isDirectory())
    throw codedError('not-a-file', { path });
  const staging = stageIn(dirname(path), secret);
  try {
    const draft = staging.open(basename(path));
    const made = await produce(draft.write);
    draft.end();
    staging.commit({ check });
    return made;
  } finally {
    staging.drop();
  }
}
