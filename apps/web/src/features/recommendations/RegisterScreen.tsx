import type { MeetingRegister } from '#contract/recommendation';
import { Button, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { Empty } from '../../ui/Empty';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { useMeetingAct } from '../programme/use-meeting-act';
import { FollowUpFiles } from './FollowUpFiles';
import { NewRecommendation } from './NewRecommendation';
import { OwnerReports } from './owners/OwnerReports';
import { PublishAll } from './PublishAll';
import { registerQuery } from './register.queries';
import { RegisterTable } from './RegisterTable';

/** What has the meeting recommended, and what comes of it? */
export function RegisterScreen() {
  const { t } = useTranslation('recommendations');
  const { slug } = useParams({ from: '/$slug/recommendations' });
  const { data: register } = useSuspenseQuery(registerQuery(slug));
  const { recommendations, may } = register;
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <ScreenHead title={t('title')} />
      <Text c="dimmed" maw="65ch" mb="sm">
        {t('hint')}
      </Text>
      <Awaiting slug={slug} register={register} />
      {recommendations.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <>
          <RegisterTable slug={slug} recommendations={recommendations} />
          <FollowUpFiles address={`/api/meetings/${slug}/follow-up`} />
        </>
      )}
      {may.edit && (
        <div className="no-print">
          {isAdding ? (
            <NewRecommendation slug={slug} close={() => setAdding(false)} />
          ) : (
            <Button variant="default" my="sm" onClick={() => setAdding(true)}>
              {t('addByHand')}
            </Button>
          )}
          {recommendations.length > 0 && <PublishAll slug={slug} recommendations={recommendations} />}
        </div>
      )}
      {may.edit && <OwnerReports slug={slug} />}
    </>
  );
}

/** What plenaries have adopted and nobody has entered. */
function Awaiting({ slug, register: { awaiting, may } }: { slug: string; register: MeetingRegister }) {
  const { t } = useTranslation('recommendations');
  const entering = useMeetingAct(
    slug,
    () => answer(api.POST('/api/meetings/{slug}/recommendations/entry', { params: { path: { slug } } })),
    () => undefined,
  );
  if (awaiting === 0) return null;
  return (
    <>
      <Note
        weight="plain"
        action={
          may.edit && (
            <Button loading={entering.isPending} onClick={() => entering.mutate()}>
              {t('enter')}
            </Button>
          )
        }
      >
        {t('awaiting', { number: awaiting })}
      </Note>
      <ProblemNote error={entering.error} />
    </>
  );
}
