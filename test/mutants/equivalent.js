/**
 * Mutants that change nothing that can be seen, and why. By content, so that lines above may come and go; `after` and `nth`
 * (of those alike on the line) stand where one of several is meant.
 */
export const EQUIVALENT = [
  {
    file: 'src/stats/adjusted/normal-equations.ts',
    content:
      'const bySize = [...levels].sort(([a, m], [b, n]) => n.women + n.men - m.women - m.men || (a < b ? -1 : 1));',
    before: '<',
    why: 'no two levels have one name',
  },
  {
    file: 'src/engine/units/person-cell.ts',
    content: 'const [undated, spans, dated] = (row ?? []).map((n) => Number(n) > 0);',
    before: '>',
    why: 'what is joined besides is empty then: it only takes longer',
  },
  {
    file: 'src/engine/units/person-cell.ts',
    content:
      'coalesce(count_if(m_from IS NULL), 0), coalesce(count_if(throughout AND m_from <> m_to), 0), coalesce(count_if(start_month IS NOT NULL AND aid_month IS NULL), 0)',
    before: '0',
    why: 'asked only whether it is more than nought',
  },
  {
    file: 'src/stats/series/gap-chart.ts',
    content: 'let [side, length] = [0, 0];',
    before: '0',
    why: 'the first point of a series is a run of one whatever stood before it',
  },
  ...[
    ['...distribution(115_000, 129_000),', '115_000', '129_000'],
    ["households('single_no_children', 42_818, 72_924),", '42_818', '72_924'],
    ["households('single_with_children', 26_850, 4_948),", '26_850', '4_948'],
  ].flatMap(([content, ...numbers]) =>
    numbers.map((before) => ({
      file: 'src/model/references.ts',
      ...{ content, before, why: 'one person in so many moves no digit that is shown' },
    })),
  ),
  ...['-', '>'].map((before) => ({
    file: 'src/ingest/values/total-words.ts',
    content: 'return end - at > 1 && BEGINNINGS[((bytes[at]! | 0x20) << 8) | bytes[at + 1]! | 0x20] === 1;',
    ...{
      before,
      why: 'whether a word is looked up at all: a letter alone is looked up too, and is no word for a total',
    },
  })),
];
