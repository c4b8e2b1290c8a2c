import type { PublicRecommendation } from '#contract/recommendation';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './recommendations.module.css';

/** Who takes a recommendation up, in the order that was given. */
export function OwnerNames({ owners }: Pick<PublicRecommendation, 'owners'>) {
  const { t } = useTranslation('recommendations');
  if (owners.length === 0) return <span className={classes['quiet']}>{t('noOwners')}</span>;
  return owners.map(({ mechanism, name }, index) => (
    <Fragment key={mechanism ?? name}>
      {index > 0 && '; '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
