import type { RecommendationView } from '#contract/recommendation';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { AnchorLink } from '../../ui/AnchorLink';
import { Note } from '../../ui/Note';
import { NothingHere } from '../../ui/NothingHere';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { useMeetingAct } from '../programme/use-meeting-act';
import { FollowUpForm } from './FollowUpForm';
import classes from './recommendations.module.css';
import { registerQuery, useRecommendation } from './register.queries';
import { nameOf } from './RegisterTable';
import { ReportsOnIt } from './owners/ReportsOnIt';
import { StatusHistory } from './StatusHistory';
import { Wording } from './Wording';

/** What was recommended, and what comes of it? */
export function RecommendationScreen() {
  const { t } = useTranslation('recommendations');
  const { slug, number } = useParams({ from: '/$slug/recommendations/$number' });
  const { data } = useSuspenseQuery(registerQuery(slug));
  const recommendation = useRecommendation(slug, Number(number));
  if (!recommendation) return <NothingHere />;
  const { label } = recommendation;
  return (
    <>
      <ScreenHead title={t('openName', { label, title: nameOf(recommendation) })} />
      <p className="no-print">
        <AnchorLink to="/$slug/recommendations" params={{ slug }}>
          {t('all')}
        </AnchorLink>
      </p>
      <Standing slug={slug} recommendation={recommendation} mayEdit={data.may.edit} />
      <div className={classes['one']}>
        <div>
          <Wording key={number} slug={slug} recommendation={recommendation} mayEdit={data.may.edit} />
        </div>
        <div>
          <ReportsOnIt slug={slug} recommendation={recommendation} mayEdit={data.may.edit} />
          <FollowUpForm key={number} slug={slug} recommendation={recommendation} mayEdit={data.may.edit} />
          <StatusHistory slug={slug} recommendation={recommendation} />
        </div>
      </div>
    </>
  );
}

interface StandingProps {
  slug: string;
  recommendation: RecommendationView;
  mayEdit: boolean;
}

/** That its plenary has it otherwise by now, and what can be done about it. */
function Standing({ slug, recommendation, mayEdit }: StandingProps) {
  const { t } = useTranslation('recommendations');
  const { number, version, isChanged, isWithdrawn } = recommendation;
  const renewing = useMeetingAct(
    slug,
    () => {
      const params = { path: { slug, number: String(number) }, header: ifMatch(version) };
      return answer(api.POST('/api/meetings/{slug}/recommendations/{number}/renewal', { params }));
    },
    () => undefined,
  );
  return (
    <>
      {isWithdrawn && <Note weight="warning">{t('withdrawn')}</Note>}
      {isChanged && (
        <Note
          weight="warning"
          action={
            mayEdit && (
              <Button variant="default" loading={renewing.isPending} onClick={() => renewing.mutate()}>
                {t('renew')}
              </Button>
            )
          }
        >
          {t('changed')}
        </Note>
      )}
      <ProblemNote error={renewing.error} />
    </>
  );
}
