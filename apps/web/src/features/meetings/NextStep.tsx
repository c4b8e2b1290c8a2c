import type { OwnMeeting } from '#contract/own-meeting';
import { Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { draftChangesQuery, openErrorsQuery } from './meetings.queries';

/** What a meeting waits for: “Draft: 3 changes since version 2, 1 error”. */
export function NextStep({ slug, state }: Pick<OwnMeeting, 'slug' | 'state'>) {
  const { t } = useTranslation('meetings');
  if (state === 'archived') return <Text size="sm">{t('next.archived')}</Text>;
  return <OpenNextStep slug={slug} isReleased={state === 'released'} />;
}

function OpenNextStep({ slug, isReleased }: { slug: string; isReleased: boolean }) {
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation();
  const changes = useQuery(draftChangesQuery(slug, isReleased));
  const errors = useQuery(openErrorsQuery(slug));
  // What hinders the reading of a draft is told on the meeting's own screens.
  if (changes.error || errors.error) return <Text size="sm">{t('next.unknown')}</Text>;
  if (changes.data === undefined || errors.data === undefined) {
    return (
      <>
        <VisuallyHidden>{common('loading')}</VisuallyHidden>
        <Skeleton height={16} width="12rem" />
      </>
    );
  }
  const draft = changes.data
    ? changes.data.count > 0
      ? t('next.changes', { count: changes.data.count, version: changes.data.since })
      : t('next.same', { version: changes.data.since })
    : t('next.unreleased');
  const hindered = errors.data > 0;
  return (
    <Text size="sm" {...(hindered && { c: 'var(--house-error)' })}>
      {hindered ? t('next.with', { draft, errors: t('next.errors', { count: errors.data }) }) : draft}
    </Text>
  );
}
