import { expect, it } from 'vitest';
import { type AttackedTown, attackTown } from './towns.ts';

/** How many towns are attacked, and from which seed: `npm run attack` takes 200 (`ATTACKED=1000 npm run attack`). */
const TOWNS = Number(process.env.ATTACKED ?? 5);
const FROM = Number(process.env.ATTACKED_FROM ?? 1);

it(`recovers no hidden count of ${TOWNS} made-up municipalities`, { timeout: TOWNS * 60_000 }, async () => {
  const towns: AttackedTown[] = [];
  for (let seed = FROM; seed < FROM + TOWNS; seed++) towns.push(await attackTown(seed));
  const tried = towns.reduce((sum, town) => sum + town.tried, 0);
  const compared = towns.reduce((sum, town) => sum + town.compared, 0);
  const several = towns.filter(({ releases }) => releases > 1).length;
  const room = Math.min(...towns.map((town) => town.room));
  console.log(
    `tried ${tried}, held against the truth ${compared}, ${several} towns with several releases, recovered ${towns.flatMap((town) => town.recovered).length}, told by blanks ${towns.flatMap((town) => town.told).length}, narrowest ${room} above the rule`,
  );
  expect(
    towns.filter(({ recovered }) => recovered.length > 0).map(({ seed, recovered }) => ({ seed, recovered })),
  ).toEqual([]);
  // an outsider who counts wrongly proves nothing
  expect(towns.filter(({ wrong }) => wrong.length > 0).map(({ seed, wrong }) => ({ seed, wrong }))).toEqual([]);
  expect(tried).toBeGreaterThan(TOWNS * 50);
  // and so does one who is held against nothing
  expect(compared).toBeGreaterThan(TOWNS * 5);
  expect(several).toBeGreaterThan(TOWNS / 12);
});
