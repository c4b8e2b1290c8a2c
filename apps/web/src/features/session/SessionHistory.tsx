import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { FieldChangeRow } from './FieldChangeRow';
import { fieldChanges } from './history.rules';
import { sessionHistoryQuery } from './session.queries';
import type { SectionProps } from './section-props';
import classes from './SessionHistory.module.css';

/** So many changes are shown at first. */
const shownFirst = 10;

/** Who wrote what in the session, the latest first, and back to it. */
export function SessionHistory({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('session');
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('history')}
      level={level}
      actions={
        <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'hideHistory' : 'showHistory')}
        </Button>
      }
    >
      {isOpen && <Changes slug={slug} session={session} />}
    </Section>
  );
}

function Changes({ slug, session }: Pick<SectionProps, 'slug' | 'session'>) {
  const { t } = useTranslation('session');
  const { data, error, refetch } = useQuery(sessionHistoryQuery(slug, session.id));
  const [isWhole, setWhole] = useState(false);
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton height={96} />;
  const changes = fieldChanges(data);
  if (changes.length === 0) return <Empty>{t('noHistory')}</Empty>;
  return (
    <>
      <ol className={classes['changes']}>
        {(isWhole ? changes : changes.slice(0, shownFirst)).map((change) => (
          <FieldChangeRow key={change.key} slug={slug} session={session} change={change} />
        ))}
      </ol>
      {!isWhole && changes.length > shownFirst && (
        <Button variant="default" size="compact-sm" onClick={() => setWhole(true)}>
          {t('allHistory', { count: changes.length })}
        </Button>
      )}
    </>
  );
}
