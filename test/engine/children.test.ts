import { describe, expect, it } from 'vitest';
import { cell, countDrawing, draw } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const ROWS = draw(`
  case_id person_id role  sex   age leisure_applied leisure_granted leisure_amount aid_month
  1       1         child woman 9   yes             yes             30000          2025-01
  1       1         child woman 9   yes             yes             20000          2025-06
  1       2         child woman 12  no              -               -              2025-01
  1       3         child man   14  yes             yes             70000          2025-01
  2       4         child woman 15  yes             no              -              2025-01
  2       5         child man   18  yes             yes             90000          2025-01
  3       6         child man   7   -               -               -              2025-01
`);
/** The same five registered children as counts on the household's rows; both adults carry them. */
const COUNTS = draw(`
  case_id person_id role         sex   girls boys girls_leisure boys_leisure girls_leisure_amount boys_leisure_amount aid_month
  1       11        applicant    woman 2     1    1             1            30000                70000               2025-01
  1       12        co_applicant man   2     1    1             1            30000                70000               2025-01
  1       11        applicant    woman 2     1    1             -            20000                -                   2025-06
  2       13        applicant    woman 1     0    0             0            -                    -                   2025-01
  3       14        applicant    woman 0     1    -             -            -                    -                   2025-01
  4       15        applicant    woman 1     0    2             0            5                    -                   2025-01
`);

describe('children', () => {
  it.each([
    ['rows of their own', ROWS, { girls: 3 }],
    ['counts on the household', COUNTS, { girls: 4 }],
  ])('from %s give the same shares and kronor', async (_, picture, { girls }) => {
    const counted = await countDrawing(picture, YEAR);
    // a girl's 18-year-old brother is no child; in case 4 more are granted than there are: a bad value
    expect(cell(counted, 'share', 'women', 'leisure-aid-share', 'share')).toEqual({
      kind: 'share',
      units: girls,
      n: 3,
      people: 2,
      yes: 1,
      peopleYes: 1,
      peopleNo: 2,
    });
    expect(cell(counted, 'share', 'men', 'leisure-aid-share', 'share')).toMatchObject({
      units: 2,
      n: 1,
      yes: 1,
      people: 1,
    });
    // girls of case 1: 50 000 öre over two girls, of case 2: 0 over one
    expect(cell(counted, 'ratio', 'women', 'leisure-aid-amount', 'mean:all')).toEqual({
      kind: 'ratio',
      units: girls,
      n: 3,
      people: 2,
      sumY: 50_000n,
      sumX: 3n,
      squaresY: 2_500_000_000n,
      squaresX: 5n,
      products: 100_000n,
      largest: 50_000n,
      twoLargest: 50_000n,
    });
    expect(cell(counted, 'ratio', 'women', 'leisure-aid-amount', 'mean:granted')).toMatchObject({
      n: 1,
      sumY: 50_000n,
      sumX: 1n,
    });
    expect(cell(counted, 'ratio', 'men', 'leisure-aid-amount', 'mean:all')).toMatchObject({
      n: 1,
      sumY: 70_000n,
      sumX: 1n,
    });
  });

  it('in two cases is one child where the pseudonym says so', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role  sex   leisure_granted aid_month
        1       1         child woman no              2025-01
        2       1         child woman yes             2025-01
        3       2         child man   no              2025-01
      `),
      YEAR,
    );
    expect(cell(counted, 'share', 'women', 'leisure-aid-share', 'share')).toMatchObject({ n: 1, yes: 1 });
    expect(counted.facts.children).toEqual({ women: 1, men: 1, unknown: 0 });
  });

  it('without a registered sex are counted on the household too, as unknown, and nothing is known of their aid', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role      sex   girls boys children_unknown girls_leisure boys_leisure aid_month
        1       11        applicant woman 2     1    2                1             1            2025-01
        1       11        applicant woman 2     1    2                1             1            2025-02
        2       12        applicant man   -     -    1                -             -            2025-01
        3       13        applicant man   1     0    -                0             0            2025-01
      `),
      YEAR,
    );
    // two in case 1, one in case 2, each month the same children
    expect(counted.facts.children).toEqual({ women: 3, men: 1, unknown: 3 });
    expect(cell(counted, 'share', 'unknown', 'leisure-aid-share', 'share')).toMatchObject({ units: 3, n: 0, yes: 0 });
    expect(cell(counted, 'share', 'women', 'leisure-aid-share', 'share')).toMatchObject({ units: 3, n: 3, yes: 1 });
  });
});
