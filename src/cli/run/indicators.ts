import { codedError } from '../../errors/catalogue.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import { getField } from '../../model/fields.ts';
import type { CautionSentence, Figure, Indicator } from '../../model/indicator.ts';
import type { Margin } from '../../model/verdict.ts';
import { fieldName } from '../../report/writing/names.ts';
import { writeHorizon } from '../../report/writing/time.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { nameFor } from '../field-words.ts';
import { terminal } from '../terminal.ts';

export interface IndicatorsOptions {
  readonly map?: string;
  readonly lang?: Lang;
  readonly json?: boolean;
}

/** Lists the catalogue, with `--map` also the own indicators of a mapping file, or tells how one is computed. */
export async function runIndicators(id: string | undefined, options: IndicatorsOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const own = options.map === undefined ? [] : await readOwn(options.map);
  const chosen = [...CATALOGUE, ...own].filter((indicator) => id === undefined || indicator.id === id);
  if (chosen.length === 0) throw codedError('unknown-indicator.shown');
  if (options.json === true) {
    terminal.data(id === undefined ? chosen.map(summary) : chosen[0], 1);
    return;
  }
  if (id === undefined) {
    const width = Math.max(...chosen.map((indicator) => indicator.id.length));
    for (const { id, words } of chosen) terminal.result(`${id.padEnd(width + 2)}${words.title[lang]}`);
    return;
  }
  for (const line of describeIndicator(chosen[0]!, lang)) terminal.result(line);
}

/** Loaded only where a mapping is named: listing the catalogue needs no engine. */
async function readOwn(map: string): Promise<readonly Indicator[]> {
  const { findMapping, makeOwn } = await import('../mapping.ts');
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

const t = (sv: string, en: string): Text => ({ sv, en });

/** The declaration in words: who is counted, what is asked, by which method, and what is held alike. */
export function describeIndicator(indicator: Indicator, lang: Lang): readonly string[] {
  const say = (text: Text) => text[lang];
  const caution = (sentences: readonly CautionSentence[]) =>
    sentences
      .map((sentence) => say('within' in sentence ? fill(sentence.within, horizonOf(indicator)) : sentence))
      .join(' ');
  const list = (ids: readonly string[]) => ids.map((id) => say(fieldName(id))).join(', ') || '–';
  const heading = (id: string) => nameFor(getField(id), lang);
  const needs = indicator.needs.map((any) => any.map(heading).join(say(t(' eller ', ' or ')))).join(', ') || '–';
  const { circumstances, assessments } = indicator.adjust;
  return [
    say(indicator.words.title),
    say(indicator.words.question),
    '',
    `${say(t('Räknas på', 'Counted on'))}: ${say(indicator.words.of)} (${indicator.unit})`,
    `${say(t('Kräver', 'Needs'))}: ${needs}`,
    ...(indicator.words.definition ? [say(indicator.words.definition)] : []),
    ...indicator.figures.flatMap((figure, at) => describeFigure(indicator, figure, at).map(say)),
    `${say(t('Bedöms', 'Verdict'))}: ${say(indicator.kind === 'verdict' ? t('ja', 'yes') : t('nej, beskrivs bara', 'no, described only'))}`,
    `${say(t('Minsta skillnad av betydelse', 'Smallest gap that matters'))}: ${indicator.margin === null ? '–' : say(writeMargin(indicator.margin))}`,
    `${say(t('Hör ihop', 'Belong together'))}: ${say(CLUSTERS[indicator.cluster ?? 'none'])}`,
    `${say(t('Jämförs inom samma omständigheter', 'Compared within the same circumstances'))}: ${list(circumstances)}`,
    `${say(t('och samma bedömningar', 'and the same assessments'))}: ${list(assessments)}`,
    `${say(t('Visar inte', 'Does not show'))}: ${caution(indicator.words.caution)}`,
    ...(indicator.words.followed
      ? [
          `${say(t('I korta uttag', 'In short exports'))}: ${say(indicator.words.followed.of)}. ${caution(indicator.words.followed.caution)}`,
        ]
      : []),
    `${say(t('Källa', 'Source'))}: ${indicator.source}`,
    say(t('Metoder: docs/methods.md; kolumner: docs/units.md', 'Methods: docs/methods.md; columns: docs/units.md')),
  ];
}

/** The longest time that a figure of the indicator is followed, as its sentences call it. */
function horizonOf({ figures }: Indicator): { readonly [hole: string]: Text } {
  const followed = figures.find((figure) => figure.kind === 'survival');
  if (!followed) return {};
  return { ...writeHorizon({ value: Math.max(...followed.horizons), unit: followed.scale }) };
}

const CLUSTERS: Readonly<Record<'household' | 'person' | 'none', Text>> = {
  household: t('de som bor i samma hushåll', 'those of one household'),
  person: t('rader om samma person', 'rows about one person'),
  none: t('inga', 'none'),
};

function writeMargin({ kind, value }: Margin): Text {
  if (kind === 'points')
    return t(`${Math.round(value * 100)} procentenheter`, `${Math.round(value * 100)} percentage points`);
  const comma = String(value).replace('.', ',');
  if (kind === 'ratio') return t(`en faktor ${comma}`, `a factor of ${value}`);
  if (kind === 'months') return t(`${comma} månader`, `${value} months`);
  return t(`${comma} dagar`, `${value} days`);
}

/** One figure: its name and method on a line, then what it reads, one a line. */
function describeFigure(indicator: Indicator, figure: Figure, at: number): readonly Text[] {
  const { name, parts } = readFigure(indicator, figure);
  const notes = [
    ...(at === 0 ? [t('huvudtal', 'headline')] : []),
    ...(figure.beside ? [t('bredvid, utan jämförelse', 'beside, not compared')] : []),
    ...(figure.calendarYear ? [t('hela kalenderår', 'whole calendar years')] : []),
    ...(figure.spanOnly ? [t('bara hela tiden', 'the whole span only')] : []),
    ...(figure.reach ? [t(`kräver ${figure.reach} månader`, `takes ${figure.reach} months`)] : []),
    ...(figure.followed?.as === 'whole'
      ? [
          t(
            `de som kan följas i ${figure.followed.months} månader, i uttag på minst ${2 * figure.followed.months}`,
            `those who can be followed for ${figure.followed.months} months, in exports of at least ${2 * figure.followed.months}`,
          ),
        ]
      : []),
    ...(figure.followed?.as === 'open'
      ? [t('annars, alla så långt de kan följas', 'otherwise, all as far as they can be followed')]
      : []),
    ...(figure.waits === 'followed'
      ? [t('om obeslutade ansökningar finns med', 'where undecided applications are in the export')]
      : []),
    ...(figure.waits === 'decided' ? [t('om bara beslutade finns med', 'where only decided ones are')] : []),
  ];
  const told = (lang: Lang) => (notes.length === 0 ? '' : ` (${notes.map((note) => note[lang]).join('; ')})`);
  const head = t(`${figure.stat}: ${name.sv}${told('sv')}`, `${figure.stat}: ${name.en}${told('en')}`);
  const line = (label: Text, sql: string) => t(`  ${label.sv}: ${sql}`, `  ${label.en}: ${sql}`);
  return [head, line(t('av', 'of'), figure.of), ...parts.map(([label, sql]) => line(label, sql))];
}

type Read = { readonly name: Text; readonly parts: readonly (readonly [Text, string])[] };

function readFigure(indicator: Indicator, figure: Figure): Read {
  switch (figure.kind) {
    case 'count':
      return { name: t('antal', 'number'), parts: [] };
    case 'share':
      return {
        name:
          indicator.unit === 'couple'
            ? t(
                'andel av paren, Wilson; skillnad Wilson eller Tango',
                'share of the couples, Wilson; difference Wilson or Tango',
              )
            : t('andel, Wilson; skillnad Miettinen–Nurminen', 'share, Wilson; difference Miettinen–Nurminen'),
        parts: [[t('där', 'where'), figure.where]],
      };
    case 'mean':
      return {
        name:
          figure.estimand === 'ratio'
            ? t('medelvärde; kvot av medelvärden', 'mean; ratio of means')
            : t('medelvärde; skillnad Welch', 'mean; difference Welch'),
        parts: [[t('värde', 'value'), figure.value]],
      };
    case 'ratio':
      return {
        name: t('kvot av summor, lineariserad', 'ratio of sums, linearised'),
        parts: [
          [t('summa av', 'sum of'), figure.y],
          [t('delad med', 'divided by'), figure.x],
        ],
      };
    case 'rate':
      return {
        name: t(
          'händelser per 100 månader; exakt kvot mellan takterna vid lika lång tid med bistånd',
          'events per 100 months; exact ratio of rates after the same time with assistance',
        ),
        parts: [
          [t('händelser', 'events'), figure.events],
          [t('dagar', 'days'), figure.days],
        ],
      };
    case 'survival':
      return {
        name: joinReadings(figure.read),
        parts: [
          [t('från dag', 'from day'), figure.entry],
          [t('till dag', 'to day'), figure.exit],
          [
            t('slut (0 öppet, 1 det som söks, 2– andra)', 'end (0 open, 1 the one asked about, 2– others)'),
            figure.cause,
          ],
          [
            figure.scale === 'days' ? t('läses vid dagar', 'read at days') : t('läses vid månader', 'read at months'),
            figure.horizons.join(', '),
          ],
        ],
      };
    case 'category':
      return {
        name: t('fördelning; skillnad per kategori, χ² över alla', 'distribution; difference by category, χ² over all'),
        parts: [[t('värde', 'value'), figure.value]],
      };
  }
}

const READINGS = {
  rmst: t('Kaplan–Meier med sent inträde, begränsat medelvärde', 'Kaplan–Meier with delayed entry, restricted mean'),
  hazard: t('kvot mellan takter, Cox', 'hazard ratio, Cox'),
  remaining: t('andel som är kvar, 1 − andelen som har nått slutet', 'share remaining, 1 − the share that has ended'),
  incidence: t('andel när andra slut konkurrerar, Aalen–Johansen', 'share with competing ends, Aalen–Johansen'),
} as const;

function joinReadings(read: readonly (keyof typeof READINGS)[]): Text {
  return t(read.map((how) => READINGS[how].sv).join('; '), read.map((how) => READINGS[how].en).join('; '));
}
