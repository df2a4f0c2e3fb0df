import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codedError } from '../errors/catalogue.ts';
import { CATALOGUE } from '../indicators/catalogue.ts';
import { makeOwnIndicator } from '../indicators/own-indicator.ts';
import type { Mapping } from '../ingest/mapping/read-mapping.ts';
import type { Indicator } from '../model/indicator.ts';
import { readBounded } from './settings.ts';

export const MAP_NAME = 'gender-audit.map.yaml';

/** A mapping and the path it came from; `path` is null for a preset alone. */
export type FoundMapping = Mapping & { readonly path: string | null };

/**
 * The mapping of a run: `--map`, else gender-audit.map.yaml beside the first file, laid over the preset.
 * @throws CodedError 2 `no-map` where `--map` names no readable file
 */
export async function findMapping(
  files: readonly string[],
  options: { readonly map?: string; readonly preset?: string },
): Promise<FoundMapping | null> {
  const beside = join(dirname(files[0] ?? '.'), MAP_NAME);
  const path = options.map ?? (files[0] !== '-' && existsSync(beside) ? beside : null);
  if (path === null && options.preset === undefined) return null;
  // with a mapping only: what reads it takes as long to load as the rest of the reader
  const [{ overlayMapping, PRESETS }, { readMapping }, { decodeSettings }] = await Promise.all([
    import('../ingest/mapping/mapping-for.ts'),
    import('../ingest/mapping/read-mapping.ts'),
    import('../ingest/mapping/yaml.ts'),
  ]);
  const preset = options.preset === undefined ? null : (PRESETS[options.preset] ?? null);
  if (path === null)
    return preset && { name: options.preset!, file: preset, claims: [], locate: () => ({ line: 1, column: 1 }), path };
  const own = readMapping(decodeSettings(readBounded(path, () => codedError('no-map'))), path);
  return { ...own, path, file: preset ? overlayMapping(preset, own.file) : own.file };
}

/**
 * The own indicators of a mapping, checked without an export: the words of its text columns are not known here.
 * @throws CodedError 2 `own-indicator`, with file, line and column
 */
export async function makeOwn(mapping: Mapping | null): Promise<readonly Indicator[]> {
  const specs = mapping?.file.indicators ?? {};
  if (mapping === null || Object.keys(specs).length === 0) return [];
  const [{ openDatabase }, { checkOwnIndicators }] = await Promise.all([
    import('../engine/database.ts'),
    import('../engine/own-indicator.ts'),
  ]);
  const database = await openDatabase();
  try {
    const taken = CATALOGUE.map(({ id }) => id);
    const checked = await checkOwnIndicators(database, () => [], specs, mapping, taken);
    return [...checked].map(([id, conditions]) => makeOwnIndicator(id, specs[id]!, conditions));
  } finally {
    database.close();
  }
}
