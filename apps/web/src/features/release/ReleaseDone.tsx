import { Anchor, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Note } from '../../ui/Note';
import { PartHeading } from '../../ui/PartHeading';
import { releasesQuery } from '../programme/releases.queries';
import classes from './ReleaseDone.module.css';

interface Props {
  slug: string;
  version: number;
  mailsSince: (moment: string) => ReactNode;
}

/** What the release has led to: where it is seen, and who has been told. */
export function ReleaseDone({ slug, version, mailsSince }: Props) {
  const { t } = useTranslation('release');
  const { data: releases } = useQuery(releasesQuery(slug));
  const release = releases?.find((one) => one.version === version);
  return (
    <section className={classes['done']}>
      <Note weight="good">
        <PartHeading>{t('done', { version })}</PartHeading>
        <Group gap="md">
          <Anchor href={`/meetings/${slug}`} py="xs">
            {t('publicPage')}
          </Anchor>
          <Anchor href={`/meetings/${slug}/changes`} py="xs">
            {t('whatChanged')}
          </Anchor>
          <AnchorLink to="/$slug/documents" params={{ slug }} py="xs">
            {t('itsDocuments')}
          </AnchorLink>
        </Group>
      </Note>
      <Title order={3} size="md" mt="md">
        {t('sent')}
      </Title>
      {release && mailsSince(release.releasedAt)}
    </section>
  );
}
