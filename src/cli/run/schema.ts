import { auditJsonSchema } from '../../model/audit-document.ts';
import { mapJsonSchema } from '../../model/mapping-file.ts';
import { terminal } from '../terminal.ts';

/** Prints the JSON Schema of the mapping file or of audit.json. */
export async function runSchema(which: 'map' | 'audit'): Promise<void> {
  terminal.data(which === 'map' ? mapJsonSchema() : auditJsonSchema(), 1);
}
