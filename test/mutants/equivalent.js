/**
 * Mutants that change nothing that can be seen, and why. By content, so that lines above may come and go; `after` and `nth`
 * (of those alike on the line) stand where one of several is meant.
 */
export const EQUIVALENT = [
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
  {
    file: 'src/model/reference-figures.ts',
    content: '...distribution(115_000, 129_000),',
    before: '129_000',
    why: 'one person in 129,000 moves no digit that is shown',
  },
];
