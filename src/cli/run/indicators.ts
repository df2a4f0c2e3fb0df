import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Lang } from '../../text/text.ts';
import { terminal } from '../terminal.ts';

export interface IndicatorsOptions {
  readonly map?: string;
  readonly lang?: Lang;
  readonly json?: boolean;
}

/** Lists the catalogue, with `--map` also the own indicators of a mapping file, or prints one as it is declared. */
export async function runIndicators(id: string | undefined, options: IndicatorsOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const own = options.map === undefined ? [] : await readOwn(options.map);
  const chosen = [...CATALOGUE, ...own].filter((one) => id === undefined || one.id === id);
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
  for (const line of describe(chosen[0]!, lang)) terminal.result(line);
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

function describe(one: Indicator, lang: 'sv' | 'en'): readonly string[] {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const needs = one.needs.map((any) => any.join(say(' eller ', ' or '))).join(', ') || '–';
  return [
    one.words.title[lang],
    one.words.question[lang],
    '',
    `${say('Räknas på', 'Counted on')}: ${one.words.of[lang]} (${one.unit})`,
    `${say('Kräver', 'Needs')}: ${needs}`,
    ...one.figures.map((figure) => {
      if (one.words.definition) return one.words.definition[lang];
      const how = 'where' in figure ? ` · ${say('där', 'where')} ${figure.where}` : '';
      return `${figure.stat} (${figure.kind}): ${say('av', 'of')} ${figure.of}${how}`;
    }),
    `${say('Minsta skillnad av betydelse', 'Smallest gap that matters')}: ${one.margin === null ? '–' : `${one.margin.value} ${one.margin.kind}`}`,
    `${say('Visar inte', 'Does not show')}: ${one.words.caution[lang]}`,
    `${say('Källa', 'Source')}: ${one.source}`,
    say('Metoder: docs/methods.md', 'Methods: docs/methods.md'),
  ];
}

const unknown = () =>
  new CodedError(
    EXIT.usage,
    'unknown-indicator',
    { sv: 'Den indikatorn finns inte.', en: 'There is no such indicator.' },
    { sv: 'gender-audit indicators listar alla.', en: 'gender-audit indicators lists them all.' },
  );
