import { z } from 'zod';
import { auditSchema } from './audit-document.ts';
import { mappingSchema } from './mapping-file.ts';

/** JSON Schema (draft 2020-12) of the mapping file as a person writes it. */
export const mapJsonSchema = () => z.toJSONSchema(mappingSchema, { io: 'input' });

/** JSON Schema (draft 2020-12) of audit.json. */
export const auditJsonSchema = () => z.toJSONSchema(auditSchema);
