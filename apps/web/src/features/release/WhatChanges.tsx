import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftDifference } from './DraftDifference';
import { NoticesAhead } from './NoticesAhead';
import classes from './WhatChanges.module.css';

interface Props {
  slug: string;
  /** Of the next release. */
  version: number;
  findings: ReactNode;
}

/** What is found, what is different, and who is told: beside each other, or one after the other on a phone. */
export function WhatChanges({ slug, version, findings }: Props) {
  const { t } = useTranslation('release');
  return (
    <div className={classes['columns']}>
      <section className={classes['column']} aria-label={t('findings')} tabIndex={0}>
        {findings}
      </section>
      <section className={classes['column']} aria-label={t('difference')} tabIndex={0}>
        <Title order={2} size="lg" mb="sm">
          {t('difference')}
        </Title>
        <DraftDifference slug={slug} version={version} />
      </section>
      <section className={classes['column']} aria-label={t('notices')} tabIndex={0}>
        <Title order={2} size="lg" mb="sm">
          {t('notices')}
        </Title>
        <NoticesAhead slug={slug} />
      </section>
    </div>
  );
}
