import type { MappingFile } from '../../model/mapping-file.ts';
import { SOCIALSTYRELSEN } from './socialstyrelsen.ts';

/** Ready mappings by the name that `--preset` takes. */
export const PRESETS: Readonly<Record<string, MappingFile>> = { socialstyrelsen: SOCIALSTYRELSEN };
