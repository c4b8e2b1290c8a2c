import { mechanismRegions, mechanismTypes } from '#contract/mechanism-terms';
import { regionWords, typeWords } from '#words/mechanism-terms';
import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import classes from './mechanisms.module.css';
import { mechanismFiguresQuery } from './registry.queries';
import type { RegistrySearch } from './registry-search';

/** How many there are of each type and in each region; each number leads to those that it counts. */
export function RegistryFigures({ on }: { on: string | undefined }) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const { data: figures } = useSuspenseQuery(mechanismFiguresQuery(on));
  const day = on === undefined ? {} : { on };
  return (
    <div className={classes['figures']}>
      <Text size="sm">
        <strong>{t('byType')}</strong>{' '}
        {mechanismTypes.map((type) => (
          <Figure key={type} search={{ ...day, type }} count={figures.types[type]}>
            {terms(typeWords[type])}
          </Figure>
        ))}
      </Text>
      <Text size="sm">
        <strong>{t('byRegion')}</strong>{' '}
        {mechanismRegions.map((region) => (
          <Figure key={region} search={{ ...day, region }} count={figures.regions[region]}>
            {terms(regionWords[region])}
          </Figure>
        ))}
      </Text>
    </div>
  );
}

interface FigureProps {
  search: RegistrySearch;
  count: number;
  children: string;
}

function Figure({ search, count, children }: FigureProps) {
  return (
    <span className={classes['figure']}>
      <AnchorLink to="/mechanisms" search={search} size="sm" inline>
        {children}
      </AnchorLink>{' '}
      {count}
    </span>
  );
}
