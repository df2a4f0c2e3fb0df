import { survivalStat } from '../../model/named-figures.ts';
import { readPair } from '../cells.ts';
import { readCurves } from '../curves.ts';
import type { DurationPlace } from '../duration-place.ts';
import type { LineFindings, Place } from '../findings.ts';
import { alignSpells } from '../spells.ts';
import { readHazards } from './hazards.ts';
import { readIncidences } from './incidences.ts';
import { declareOne, type KindOfComparing } from './kind.ts';
import { readRestrictedMeans } from './restricted-means.ts';

/** Durations with delayed entry, in the order the figure declares its readings (docs/methods.md, "Durations"). */
function readDurations(place: Place, figure: DurationPlace['figure']): LineFindings {
  const { women, men } = readPair(place.line, 'survival');
  const spells = alignSpells(women, men);
  const readings = figure.read.map((read, index) => {
    const whole: DurationPlace = { ...place, figure, women, men, spells, first: index === 0 };
    if (read === 'rmst') return readRestrictedMeans(whole);
    return read === 'hazard' ? readHazards(whole) : readIncidences(whole);
  });
  return {
    results: readings.flatMap((one) => one.results),
    gaps: figure.beside ? [] : readings.flatMap((one) => one.gaps),
    curves: figure.read.includes('rmst') ? readCurves(place, spells) : [],
  };
}

export const durations: KindOfComparing<DurationPlace['figure']> = {
  read: readDurations,
  declares: (figure) => {
    const all = figure.read.flatMap((read) =>
      (read === 'hazard' ? [0] : figure.horizons).map((horizon) =>
        declareOne(survivalStat(figure, read, horizon), read === 'hazard' ? 'hazard_ratio' : 'difference'),
      ),
    );
    return { results: all.flatMap(({ results }) => results), gaps: all.flatMap(({ gaps }) => gaps) };
  },
  group: null,
};
