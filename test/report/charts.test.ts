import { describe, expect, test } from 'vitest';
import { findReach, specifyForest, specifyFunnel } from '../../src/report/charts/among-groups.ts';
import { specifyDistribution, specifyPyramid, specifySides } from '../../src/report/charts/distribution.ts';
import { colours, drawChart, wrapText } from '../../src/report/charts/draw.ts';
import { farthest, layDots, specifyDots } from '../../src/report/charts/interval-dots.ts';
import { makeTicks } from '../../src/report/charts/layers.ts';
import { specifySurvival, specifyTrend, type Trend } from '../../src/report/charts/over-time.ts';

const one = { value: 0.4, low: 0.3, high: 0.5 };
const rows = [
  { label: 'Alla', women: one, men: { value: 0.2, low: 0.1, high: 0.3 }, hole: null },
  { label: '<b>Dold</b>', women: null, men: null, hole: 'x – dolt' },
];
const write = String;

describe('a drawing', () => {
  test('is the same each time, and carries neither English aria nor script', () => {
    const spec = () => specifyDots({ rows, write, ceiling: 1 });
    const [first, second] = [drawChart(spec()), drawChart(spec())];
    expect(first).toEqual(second);
    expect(first.inner).not.toMatch(/aria-|role=|<script|xlink|on\w+=/);
  });

  test('keeps nothing of the chart that was drawn before it', () => {
    const dotsOnly = () => drawChart(specifyDots({ rows, write, ceiling: 1 }));
    const curve = [0, 3, 6].map((t) => ({ t, value: 1 - t / 10, low: 0.3, high: 1 }));
    const before = dotsOnly();
    drawChart(specifySurvival({ women: curve, men: curve, womenName: 'K', menName: 'M', time: 'm', write }));
    expect(dotsOnly()).toEqual(before);
  });

  test('has each word once, with its halo under its own letters', () => {
    const forest = { rows: [{ label: 'Fråga', crude: one, adjusted: null, hole: null }], write, ticks: null };
    const { inner } = drawChart(specifyForest({ ...forest, left: 'l', right: 'r' }));
    expect(inner.match(/>Fråga</g)).toHaveLength(1);
    expect(inner).toMatch(/paint-order="stroke"[^>]*>Fråga</);
  });

  test('escapes words of the export', () => {
    const { inner } = drawChart(specifyDots({ rows, write, ceiling: 1 }));
    expect(inner).toContain('&lt;b&gt;Dold');
    expect(inner).not.toContain('<b>');
  });

  test('reaches to the ends of the intervals, not to the values alone', () => {
    // women .4 up to .83: from nought by fifths the axis ends at 1; with .4 alone it would end at .4
    const wide = [{ label: 'A', women: { value: 0.4, low: 0.1, high: 0.83 }, men: null, hole: null }];
    expect(farthest(wide)).toBe(0.83);
    expect(layDots({ rows: wide, write, ceiling: null }, 0).plane.to).toBeGreaterThanOrEqual(0.83);
    // a gap of −.1 from −.6 to .2, and within equals from −.2 to .7
    const gaps = [{ label: 'A', crude: { value: -0.1, low: -0.6, high: 0.2 }, adjusted: null, hole: null }];
    expect(findReach(gaps)).toBe(0.6);
    expect(findReach([{ ...gaps[0]!, adjusted: { value: 0.3, low: -0.2, high: 0.7 } }])).toBe(0.7);
    expect(findReach([{ ...gaps[0]!, crude: { value: -0.1, low: null, high: null } }])).toBe(0.1);
  });

  test('marks a hole and draws nothing there', () => {
    const { inner } = drawChart(specifyDots({ rows, write, ceiling: 1 }));
    expect(inner).toContain('x – dolt');
    // Two dots for the shown row, none for the hidden one.
    expect(inner.match(/<circle /g)).toHaveLength(2);
  });

  test('tells women from men without colour: women filled and solid, men hollow and dashed', () => {
    const { inner } = drawChart(specifyDots({ rows, write, ceiling: 1 }));
    expect(inner).toContain(`fill="${colours.women}"`);
    expect(inner).toContain(`fill="${colours.paper}" stroke="${colours.men}"`);
    expect(inner).toMatch(new RegExp(`stroke="${colours.men}"[^>]*stroke-dasharray`));
  });

  test('of every kind has a size and something in it', () => {
    const curve = [0, 3, 6].map((t) => ({ t, value: 1 - t / 10, low: 0.3, high: 1 }));
    const specs = [
      specifyForest({
        rows: [{ label: 'A', crude: one, adjusted: one, hole: null }],
        write,
        ticks: null,
        left: 'l',
        right: 'r',
      }),
      specifySurvival({ women: curve, men: curve, womenName: 'K', menName: 'M', time: 'm', write }),
      specifyTrend({ rows: rows.map((row) => ({ ...row, year: '2026' })), breaks: [], write, ceiling: 1 }),
    ];
    for (const spec of specs) {
      const { width, height, inner } = drawChart(spec);
      expect(width).toBe(320);
      expect(height).toBeGreaterThan(40);
      expect(inner).not.toContain('NaN');
    }
  });
});

describe('bars of 100 per cent', () => {
  const part = (label: string, women: number, men: number, rest = false) => ({
    ...{ label, hole: null, rest },
    women: { value: women, low: null, high: null },
    men: { value: men, low: null, high: null },
  });
  const names = { womenName: 'Kvinnor', menName: 'Män', write };
  const hidden = (label: string) => ({ label, women: null, men: null, hole: 'x – dolt', rest: false });
  /** Lengths of the thick lines, in the order in which they are drawn. 278 units are the whole bar. */
  const barsIn = (inner: string) =>
    [...inner.matchAll(/<path d="M[\d.]+ [\d.]+h([\d.]+)"([^>]*stroke-width="24"[^>]*)/g)].map(([, length, look]) => ({
      share: Math.round((Number(length) / 278) * 100),
      striped: look!.includes('dasharray'),
    }));

  test('have a part for each share, women before men, numbered as the rows', () => {
    const { inner } = drawChart(
      specifyDistribution({ ...names, rows: [part('Arbete', 0.6, 0.3), part('Hälsa', 0.4, 0.7)] }),
    );
    expect(barsIn(inner).map(({ share }) => share)).toEqual([60, 40, 30, 70]);
    expect(inner.match(/>1</g)).toHaveLength(2);
    expect(inner).toContain('>1. Arbete<');
    expect(inner).toContain('>2. Hälsa<');
  });
  test('mark what was put together with stripes', () => {
    const { inner } = drawChart(
      specifyDistribution({ ...names, rows: [part('Arbete', 0.6, 0.3), part('Övriga', 0.4, 0.7, true)] }),
    );
    expect(barsIn(inner).map(({ striped }) => striped)).toEqual([false, true, false, true]);
  });
  test('show what is hidden as one part that tells no bounds', () => {
    const { inner } = drawChart(
      specifyDistribution({ ...names, rows: [part('Arbete', 0.6, 0.3), hidden('Hälsa'), hidden('Annat')] }),
    );
    expect(barsIn(inner)).toEqual([
      { share: 60, striped: false },
      { share: 40, striped: true },
      { share: 30, striped: false },
      { share: 70, striped: true },
    ]);
    expect(inner.match(/>x</g)).toHaveLength(2);
  });
  test('of couples have the woman, both and the man in one', () => {
    const at = (value: number) => ({ value, low: null, high: null });
    const couple = {
      women: at(0.2),
      men: at(0.5),
      both: 0.3,
      womenName: 'Kvinnan',
      menName: 'Mannen',
      bothName: 'Båda',
    };
    const { inner } = drawChart(specifySides({ ...couple, write }));
    expect(barsIn(inner)).toEqual([
      { share: 20, striped: false },
      { share: 30, striped: true },
      { share: 50, striped: false },
    ]);
    expect(inner).toContain('>Båda<');
  });
});

describe('a pyramid', () => {
  const draw = (tips?: { women: string; men: string }) =>
    specifyPyramid({
      rows: [
        { label: '18–24', women: 50, men: 100, hole: null, tips },
        { label: '25–34', women: null, men: null, hole: 'x – dolt' },
        { label: '35–44', women: 25, men: 75, hole: null },
      ],
      womenName: 'Kvinnor',
      menName: 'Män',
      write,
    });
  const { inner } = drawChart(draw());
  const bars = [...inner.matchAll(/<g[^>]*stroke-width="17"[^>]*>(.*?)<\/g>/g)].map(([, d]) =>
    [...d!.matchAll(/M([\d.]+) ([\d.]+)h(-?[\d.]+)/g)].map(([, x, y, length]) => [x, y, length].map(Number)),
  );
  test('has women to the left and men to the right, on one axis from nought', () => {
    const [women, men] = bars;
    const lengths = (side: typeof women) => side!.map(([, , length]) => length!);
    // Half of 278 units less 38 for the words is 101 units for 100 people; the oldest are on top.
    expect(lengths(women)).toEqual([-25.3, -50.5].map((one) => expect.closeTo(one, 0)));
    expect(lengths(men)).toEqual([75.8, 101].map((one) => expect.closeTo(one, 0)));
    expect(women![0]![1]).toBeLessThan(women![1]![1]!);
    expect(women![0]![0]).toBe(101);
    expect(men![0]![0]).toBe(177);
  });
  test('draws no bar for a hidden age, and marks both sides', () => {
    expect(bars.flat()).toHaveLength(4);
    expect(inner.match(/>x</g)).toHaveLength(2);
  });
  test('has a pointer told of the bar that it is on, and is otherwise the same', () => {
    const told = drawChart(draw({ women: '18–24, kvinnor: 50', men: '18–24, män: <100>' })).inner;
    const [women, men] = [...told.matchAll(/<path d="M([\d.]+) [\d.]+h(-?[\d.]+)" data-tip="([^"]*)"\/>/g)];
    expect(women!.slice(1)).toEqual(['101', '-50.5', '18–24, kvinnor: 50']);
    expect(men!.slice(1)).toEqual(['177', '101', '18–24, män: &lt;100&gt;']);
    expect(told.replace(/ data-tip="[^"]*"/g, '')).toBe(inner);
    expect(inner).not.toContain('data-tip');
  });
});

describe('a funnel', () => {
  const unit = (label: string, gap: number, outside = false) => ({
    ...{ label, gap, outside },
    ...{ low: -5, high: 5, farLow: -8, farHigh: 8 },
  });
  const draw = (units: Parameters<typeof specifyFunnel>[0]['units']) =>
    drawChart(specifyFunnel({ units, centre: 1, write, left: 'l', right: 'r' })).inner;
  test('has nought in the middle, and a dot on its limits for each unit', () => {
    const inner = draw([unit('Norr', 0), unit('Söder', 4)]);
    const dots = [...inner.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(dots).toHaveLength(2);
    // 278 units from −10 to 10.
    expect(dots).toEqual([139, 194.6]);
    expect(inner).toContain('>Norr<');
  });
  test('has a pointer told of the unit whose dot it is on, not of its ring', () => {
    const units = [unit('Norr', 0), unit('Söder', 9, true)];
    const told = draw(units.map((one) => ({ ...one, tip: `${one.label}: ${one.gap}` })));
    const dots = [...told.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="([\d.]+)"(?: data-tip="([^"]*)")?/g)];
    expect(dots.map(([, x, , tip]) => [x, tip])).toEqual([
      ['264.1', undefined],
      ['139', 'Norr: 0'],
      ['264.1', 'Söder: 9'],
    ]);
    expect(told.replace(/ data-tip="[^"]*"/g, '')).toBe(draw(units));
  });
  test('has a ring round the unit outside, and round no other', () => {
    expect(draw([unit('Norr', 0), unit('Söder', 9, true)]).match(/<circle /g)).toHaveLength(3);
  });
});

describe('a line through the periods', () => {
  const two = { label: '', women: one, men: { value: 0.2, low: 0.1, high: 0.3 }, hole: null, year: null };
  const hole = { ...two, women: null, men: null, hole: 'x – dolt' };
  const draw = (some: Trend['rows'], breaks: readonly { at: number; label: string }[] = []) =>
    drawChart(specifyTrend({ rows: some, breaks, write, ceiling: 1 })).inner;
  /** Stretches of lines through points, the only ones with an absolute line-to. */
  const linesIn = (inner: string) => inner.match(/M[\d.]+,[\d.]+L/g)?.length ?? 0;

  test('is one for each sex, with a dot in each period', () => {
    expect(linesIn(draw([two, two, two]))).toBe(2);
    expect(draw([two, two, two]).match(/<circle /g)).toHaveLength(6);
  });
  test('is there in every chart, whatever was drawn before it', () => {
    const [first, second] = [draw([two, two, two]), draw([two, two, two, two])];
    expect([linesIn(second), draw([two, two, two])]).toEqual([2, first]);
  });
  test('does not cross a hidden period, which is marked', () => {
    const inner = draw([two, two, hole, two, two]);
    expect(linesIn(inner)).toBe(4);
    expect(inner).toMatch(/>x</);
    expect(inner).not.toContain('dolt');
    // A single period on its own side of the hole has no line, only its dots.
    expect(linesIn(draw([two, two, hole, two]))).toBe(2);
  });
  test('does not cross a change of definition, which has a mark and words', () => {
    const inner = draw([two, two, two, two], [{ at: 1.5, label: 'Ny lag' }]);
    expect(linesIn(inner)).toBe(4);
    expect(inner).toContain('>Ny lag<');
    expect(inner).toMatch(/stroke-dasharray="8,3,2,3"/);
    // In the middle of the second period: the dot stands after it, so that the line before is cut.
    expect(linesIn(draw([two, two, two, two], [{ at: 1, label: 'Ny lag' }]))).toBe(2);
  });
  test('names as many periods as there is room for, and each year once', () => {
    const months = Array.from({ length: 24 }, (_, i) => ({
      ...two,
      label: 'september',
      year: i < 12 ? '2025' : '2026',
    }));
    const inner = draw(months);
    const places = [...inner.matchAll(/<text x="([\d.]+)"[^>]*>september</g)].map(([, x]) => Number(x));
    expect(places.length).toBeGreaterThan(1);
    // "september" is 9 letters of at most 0.92 em.
    for (const [i, place] of places.slice(1).entries()) expect(place - places[i]!).toBeGreaterThan(9 * 0.58 * 13.5);
    expect(inner.match(/>2025</g)).toHaveLength(1);
    expect(inner.match(/>2026</g)).toHaveLength(1);
  });
});

describe('the parts of a drawing', () => {
  test('ticks are round and reach the end', () => {
    expect(makeTicks(0, 0.36, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(makeTicks(0, 7.9, 4)).toEqual([0, 2, 4, 6, 8]);
  });

  test('long labels are broken, never cut', () => {
    const words = 'ensamstående med barn och otillräcklig inkomst av arbete';
    const lines = wrapText(words, 160, 13.5);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(words);
  });

  // WCAG 2.1, relative luminance and contrast ratio.
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light! + 0.05) / (dark! + 0.05);
  };
  test('marks stand out 3:1 and text 4.5:1, on paper and on the wash', () => {
    for (const ground of [colours.paper, colours.wash]) {
      for (const mark of [colours.women, colours.men, colours.edge]) expect(contrast(mark, ground)).toBeGreaterThan(3);
      for (const text of [colours.ink, colours.quiet, colours.women, colours.alarm])
        expect(contrast(text, ground)).toBeGreaterThan(4.5);
    }
  });
  test('white words stand 4.5:1 on every part of a bar', () => {
    for (const bar of [colours.women, colours.womenNext, colours.men, colours.menNext])
      expect(contrast(colours.paper, bar)).toBeGreaterThan(4.5);
  });
  test('women and men keep apart in grey', () => {
    expect(contrast(colours.women, colours.men)).toBeGreaterThan(1.5);
  });
});
