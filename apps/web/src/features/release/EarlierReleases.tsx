import type { IssuedRelease } from '#contract/issued-document';
import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { printedMoment } from '../../lib/printed';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { withItsStep } from '../programme/last-step';
import { useProgramme } from '../programme/programme.queries';
import { releasesQuery } from '../programme/releases.queries';
import { useEditing } from '../programme/use-editing';
import { Comparison } from './Comparison';
import classes from './EarlierReleases.module.css';

/** What has been released so far; any two can be compared, and the draft of each put back. */
export function EarlierReleases({ slug }: { slug: string }) {
  const { t } = useTranslation('release');
  const { data: releases = [], error, refetch } = useQuery(releasesQuery(slug));
  const { edit } = useEditing(slug);
  const [putBack, setPutBack] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const restore = async (version: number) => {
    setPutBack(null);
    setFailure(null);
    const path = { slug, version };
    const change = () => answer(api.POST('/api/meetings/{slug}/releases/{version}/restore', { params: { path } }));
    try {
      await edit({ send: () => withItsStep(slug, change) });
      setPutBack(version);
    } catch (problem) {
      setFailure(problem);
    }
  };
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (releases.length === 0) return null;
  return (
    <section>
      <Title order={2} size="lg" mb="xs">
        {t('earlier')}
      </Title>
      {putBack !== null && <Note weight="good">{t('restored', { version: putBack })}</Note>}
      <ProblemNote error={failure} />
      {releases.map((release) => (
        <Release key={release.version} {...{ slug, release }} restore={() => void restore(release.version)} />
      ))}
      {releases.length > 1 && <Comparison slug={slug} releases={releases} />}
    </section>
  );
}

function Release({ slug, release, restore }: { slug: string; release: IssuedRelease; restore: () => void }) {
  const { t, i18n } = useTranslation('release');
  const { meeting } = useProgramme(slug);
  const { version, symbol, releasedAt, note } = release;
  return (
    <article className={classes['release']}>
      <div>
        <Title order={3} size="md">
          {t('version', { version })}
          {symbol !== undefined && <span className={classes['symbol']}> {symbol}</span>}
        </Title>
        <Text size="sm" c="dimmed">
          {printedMoment(releasedAt, meeting.timeZone, i18n.language)}
        </Text>
        <Text lang={meeting.language}>{note}</Text>
      </div>
      <Group gap="sm" className="no-print">
        <Anchor
          href={`/meetings/${slug}/agenda.pdf?version=${version}`}
          aria-label={t('agendaOf', { version })}
          py="xs"
        >
          {t('agenda')}
        </Anchor>
        <Button variant="default" size="sm" aria-label={t('restoreVersion', { version })} onClick={restore}>
          {t('restore')}
        </Button>
      </Group>
    </article>
  );
}
