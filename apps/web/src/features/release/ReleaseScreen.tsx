import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { ScreenHead } from '../../ui/ScreenHead';
import { findingsQuery } from '../programme/findings.queries';
import { EarlierReleases } from './EarlierReleases';
import { nextReleaseQuery } from './release.queries';
import { proposedFields, type ReleaseFields, releaseRequestOf } from './release-request.rules';
import { ReleaseConfirmation } from './ReleaseConfirmation';
import { ReleaseDone } from './ReleaseDone';
import { ReleaseForm } from './ReleaseForm';
import { WhatChanges } from './WhatChanges';

interface Props {
  /** What is found in the draft. */
  findings: ReactNode;
  /** What earlier releases have people told, while it waits. */
  waiting: ReactNode;
  /** The mails since a moment. */
  mailsSince: (moment: string) => ReactNode;
}

/** What will change for whom? Looked at, then asked once more with the number of people, then done. */
export function ReleaseScreen({ findings, waiting, mailsSince }: Props) {
  const { t, i18n } = useTranslation('release');
  const { slug } = useParams({ from: '/$slug/release' });
  const { data: next } = useSuspenseQuery(nextReleaseQuery(slug));
  const { data: found } = useQuery(findingsQuery(slug, wordLanguageFor(i18n.language)));
  const [filledIn, setFilledIn] = useState<Partial<ReleaseFields>>({});
  const [isAsked, setAsked] = useState(false);
  const [released, setReleased] = useState<number | null>(null);
  const fields = { ...proposedFields(next), ...filledIn };
  const errors = found?.counts.error ?? 0;
  const done = (version: number) => {
    setReleased(version);
    setFilledIn({});
    setAsked(false);
  };
  return (
    <>
      <ScreenHead title={t('title')} />
      {released !== null && <ReleaseDone slug={slug} version={released} mailsSince={mailsSince} />}
      {waiting}
      {isAsked ? (
        <ReleaseConfirmation
          {...{ slug, version: next.version, done }}
          request={releaseRequestOf(fields, next, errors > 0)}
          back={() => setAsked(false)}
        />
      ) : (
        <>
          <WhatChanges slug={slug} version={next.version} findings={findings} />
          <ReleaseForm
            {...{ next, fields, errors }}
            change={(change) => setFilledIn({ ...filledIn, ...change })}
            ask={() => setAsked(true)}
          />
        </>
      )}
      <EarlierReleases slug={slug} />
    </>
  );
}
