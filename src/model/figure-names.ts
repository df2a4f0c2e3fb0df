import { findField } from './fields.ts';
import type { Figure, Indicator } from './indicator.ts';

/**
 * Names in audit.json of the figures that an indicator declares, the one that a published figure is most often about
 * first: a share before a pace. A distribution of the export's own words has the open name `category:*`.
 */
export function figureNames({ figures }: Pick<Indicator, 'figures'>): readonly string[] {
  const shares = figures.filter(({ kind }) => kind === 'share');
  return [...shares, ...figures.filter(({ kind }) => kind !== 'share')].flatMap(namesOf);
}

function namesOf(figure: Figure): readonly string[] {
  const { stat } = figure;
  switch (figure.kind) {
    case 'count':
      return ['share:of-sex', stat];
    case 'mean':
      return figure.median ? [stat, stat.replace(/^mean/, 'median')] : [stat];
    case 'survival':
      return figure.read.flatMap((read) => {
        if (read === 'hazard') return [];
        const names = figure.horizons.map((horizon) => (read === 'rmst' ? `rmst${horizon}` : `share:${horizon}`));
        return read === 'rmst' ? [...names, 'median'] : names;
      });
    case 'category': {
      const values = findField(figure.value)?.values;
      return (values ?? ['*']).map((value) => `category:${value}`);
    }
    default:
      return [stat];
  }
}
