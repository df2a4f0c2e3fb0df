import { auditJsonSchema } from '../../model/audit-document.ts';
import { ledgerJsonSchema } from '../../model/ledger-file.ts';
import { mapJsonSchema } from '../../model/mapping-file.ts';
import { terminal } from '../terminal.ts';

/** The files whose JSON Schema is printed. */
const SCHEMAS = { map: mapJsonSchema, audit: auditJsonSchema, ledger: ledgerJsonSchema } as const;

/** Prints the JSON Schema of the mapping file, of audit.json or of ledger.json. */
export async function runSchema(which: keyof typeof SCHEMAS): Promise<void> {
  terminal.data(SCHEMAS[which](), 1);
}
