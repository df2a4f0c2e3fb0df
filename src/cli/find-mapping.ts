import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CodedError, EXIT } from '../errors/coded-error.ts';
import type { Mapping } from '../ingest/mapping/read-mapping.ts';
import { readBounded } from './read-settings.ts';

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
  const [{ overlayMapping }, { PRESETS }, { readMapping }, { decodeSettings }] = await Promise.all([
    import('../ingest/mapping/mapping-for.ts'),
    import('../ingest/mapping/presets.ts'),
    import('../ingest/mapping/read-mapping.ts'),
    import('../ingest/mapping/written-file.ts'),
  ]);
  const preset = options.preset === undefined ? null : (PRESETS[options.preset] ?? null);
  if (path === null)
    return preset && { name: options.preset!, file: preset, claims: [], locate: () => ({ line: 1, column: 1 }), path };
  const own = readMapping(decodeSettings(readBounded(path, unreadable)), path);
  return { ...own, path, file: preset ? overlayMapping(preset, own.file) : own.file };
}

const unreadable = () =>
  new CodedError(
    EXIT.usage,
    'no-map',
    {
      sv: 'Mappningsfilen finns inte eller går inte att läsa.',
      en: 'The mapping file does not exist or cannot be read.',
    },
    {
      sv: `Kontrollera --map, eller låt den heta ${MAP_NAME} och ligga bredvid underlaget.`,
      en: `Check --map, or name it ${MAP_NAME} and keep it beside the export.`,
    },
  );
