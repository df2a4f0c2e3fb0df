/**
 * Mutants that change nothing that can be seen, and why. By content, so that lines above may come and go; `after` and `nth`
 * (of those alike on the line) stand where one of several is meant.
 */
export const EQUIVALENT = [
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
