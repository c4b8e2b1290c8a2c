import type { IssuedRelease } from '#contract/issued-document';
import { Anchor, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../lib/printed';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { useProgramme } from '../programme/programme.queries';
import { releasesQuery } from '../programme/releases.queries';
import { type DocumentChoice, issuedAddress } from './document-choice.rules';
import { IssuedFiles } from './IssuedFiles';
import classes from './IssuedDocuments.module.css';

interface Props {
  slug: string;
  choice: DocumentChoice;
}

/** What has been issued: each release with its documents, in the language and for the paper that are chosen above. */
export function IssuedDocuments({ slug, choice }: Props) {
  const { t } = useTranslation('documents');
  const { data: releases, error, refetch } = useQuery(releasesQuery(slug));
  return (
    <section>
      <Title order={2} size="lg" mb="xs">
        {t('issued')}
      </Title>
      <ProblemNote error={error} again={() => void refetch()} />
      {!releases && !error && <Loading />}
      {releases?.length === 0 && <Empty>{t('noneIssued')}</Empty>}
      {releases?.map((release) => (
        <Release key={release.version} {...{ slug, choice, release }} />
      ))}
    </section>
  );
}

function Release({ slug, choice: { lang, paper }, release }: Props & { release: IssuedRelease }) {
  const { t, i18n } = useTranslation('documents');
  const { meeting } = useProgramme(slug);
  const { version, symbol, releasedAt, note, documents } = release;
  const address = (document: 'agenda' | 'session-objectives', format: 'pdf' | 'docx') =>
    issuedAddress(slug, { version, document, format, language: lang, paper });
  return (
    <article className={classes['release']}>
      <Title order={3} size="md">
        {t('version', { version })}
        {symbol !== undefined && <span className={classes['symbol']}> {symbol}</span>}
      </Title>
      <Text size="sm" c="dimmed">
        {printedMoment(releasedAt, meeting.timeZone, i18n.language)}
      </Text>
      <Text lang={meeting.language}>{note}</Text>
      <ul className={classes['files']}>
        {(['agenda', 'session-objectives'] as const).map((document) => (
          <li key={document}>
            {t(`names.${document}`)}{' '}
            <Anchor href={address(document, 'pdf')} aria-label={t('pdfOf', { name: t(`names.${document}`), version })}>
              PDF
            </Anchor>{' '}
            <Anchor
              href={address(document, 'docx')}
              aria-label={t('wordOf', { name: t(`names.${document}`), version })}
            >
              Word
            </Anchor>
          </li>
        ))}
      </ul>
      <IssuedFiles slug={slug} version={version} files={documents} />
    </article>
  );
}
