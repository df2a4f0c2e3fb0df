import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Lang } from '../../text/text.ts';
import { terminal } from '../terminal.ts';
import { describeIndicator } from './describe-indicator.ts';

export interface IndicatorsOptions {
  readonly lang?: Lang;
  readonly json?: boolean;
}

/** Lists the catalogue, or tells how one indicator is computed. */
export function runIndicators(id: string | undefined, options: IndicatorsOptions): void {
  const lang = options.lang ?? 'sv';
  const chosen = id === undefined ? CATALOGUE : CATALOGUE.filter((one) => one.id === id);
  if (chosen.length === 0) throw unknown();
  if (options.json === true) {
    terminal.result(JSON.stringify(id === undefined ? chosen.map(summary) : chosen[0], null, 1));
    return;
  }
  if (id === undefined) {
    const width = Math.max(...chosen.map((one) => one.id.length));
    for (const one of chosen) terminal.result(`${one.id.padEnd(width + 2)}${one.words.title[lang]}`);
    return;
  }
  for (const line of describeIndicator(chosen[0]!, lang)) terminal.result(line);
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
