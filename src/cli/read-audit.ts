import { statSync } from 'node:fs';
import { join } from 'node:path';
import { codedError } from '../errors/catalogue.ts';
import { auditSchema } from '../model/audit-document.ts';
import { AUDIT } from './output.ts';
import { readBounded } from './settings.ts';

/** Bytes of an audit: the largest that tests make are a twentieth. */
const MOST_OF_AUDIT = 2 ** 27;

/** The audit.json that is meant: the file itself, or that of a folder. */
export const auditPathOf = (given: string): string =>
  statSync(given, { throwIfNoEntry: false })?.isDirectory() ? join(given, AUDIT) : given;

/** An audit.json from disk, or that of a folder. @throws CodedError `no-audit` · `not-audit` */
export function readAudit(given: string) {
  const path = auditPathOf(given);
  const text = Buffer.from(readBounded(path, () => codedError('no-audit', { path }), MOST_OF_AUDIT)).toString('utf8');
  try {
    return auditSchema.parse(JSON.parse(text));
  } catch {
    throw codedError('not-audit', { path });
  }
}
