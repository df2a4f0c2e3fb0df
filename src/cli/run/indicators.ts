import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Lang } from '../../text/text.ts';
import { terminal } from '../terminal.ts';
import { describeIndicator } from './describe-indicator.ts';

export interface IndicatorsOptions {
  readonly map?: string;
  readonly lang?: Lang;
  readonly json?: boolean;
}

/** Lists the catalogue, with `--map` also the own indicators of a mapping file, or tells how one is computed. */
export async function runIndicators(id: string | undefined, options: IndicatorsOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const own = options.map === undefined ? [] : await readOwn(options.map);
  const chosen = [...CATALOGUE, ...own].filter((one) => id === undefined || one.id === id);
  if (chosen.length === 0) throw unknown();
  if (options.json === true) {
    terminal.data(id === undefined ? chosen.map(summary) : chosen[0], 1);
    return;
  }
  if (id === undefined) {
    const width = Math.max(...chosen.map((one) => one.id.length));
    for (const one of chosen) terminal.result(`${one.id.padEnd(width + 2)}${one.words.title[lang]}`);
    return;
  }
  for (const line of describeIndicator(chosen[0]!, lang)) terminal.result(line);
}

/** Loaded only where a mapping is named: listing the catalogue needs no engine. */
async function readOwn(map: string): Promise<readonly Indicator[]> {
  const [{ findMapping }, { makeOwn }] = await Promise.all([import('../find-mapping.ts'), import('../make-own.ts')]);
  return makeOwn(await findMapping([], { map }));
}

const summary = ({ id, dimension, unit, kind, needs, words }: Indicator) => ({
  id,
  dimension,
  unit,
  kind,
  needs,
  title: words.title,
});

const unknown = () =>
  new CodedError(
    EXIT.usage,
    'unknown-indicator',
    { sv: 'Den indikatorn finns inte.', en: 'There is no such indicator.' },
    { sv: 'gender-audit indicators listar alla.', en: 'gender-audit indicators lists them all.' },
  );
