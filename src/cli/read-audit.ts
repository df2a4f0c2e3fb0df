import { codedError } from '../errors/catalogue.ts';
import { auditSchema } from '../model/audit-document.ts';
import { readBounded } from './settings.ts';

/** Bytes of an audit: the largest that tests make are a twentieth. */
const MOST_OF_AUDIT = 2 ** 27;

/** An audit.json from disk. @throws CodedError `no-audit` · `not-audit` */
export function readAudit(path: string) {
  const text = Buffer.from(readBounded(path, () => codedError('no-audit'), MOST_OF_AUDIT)).toString('utf8');
  try {
    return auditSchema.parse(JSON.parse(text));
  } catch {
    throw codedError('not-audit');
  }
}
