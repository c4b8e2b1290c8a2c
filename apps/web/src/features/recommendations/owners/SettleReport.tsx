import type { RecommendationView } from '#contract/recommendation';
import type { ReportView } from '#contract/recommendation-report';
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../lib/api/client';
import { ApiProblem } from '../../../lib/api/problem';
import { Note } from '../../../ui/Note';
import { ProblemNote } from '../../../ui/ProblemNote';
import { useMeetingAct } from '../../programme/use-meeting-act';
import classes from '../recommendations.module.css';

interface Props {
  slug: string;
  recommendation: RecommendationView;
  report: ReportView;
}
type Way = 'accept' | 'decline';

/** Accepts a report, with what is to be said beside the status, or declines it for a reason. */
export function SettleReport({ slug, recommendation, report }: Props) {
  const { t } = useTranslation('recommendations');
  const [way, setWay] = useState<Way | null>(null);
  const what = t('reportOf', { owner: report.owner.name, year: report.year });
  if (way !== null)
    return <SettleForm key={way} {...{ slug, recommendation, report, way }} close={() => setWay(null)} />;
  return (
    <Group gap="xs" className="no-print">
      {(['accept', 'decline'] as const).map((one) => (
        <Button key={one} variant="default" size="sm" aria-label={t(`${one}Of`, { what })} onClick={() => setWay(one)}>
          {t(one)}
        </Button>
      ))}
    </Group>
  );
}

function SettleForm({ way, close, ...of }: Props & { way: Way; close: () => void }) {
  const { t } = useTranslation('recommendations');
  const { recommendation, report } = of;
  const [text, setText] = useState('');
  const said = text.trim();
  const settling = useSettling(of, close);
  const isConflict = settling.error instanceof ApiProblem && settling.error.code === 'version.conflict';
  const isReady = way === 'accept' || said !== '';
  const words =
    way === 'accept'
      ? { label: t('acceptNote'), description: t('acceptNoteHint') }
      : { label: t('declineReason'), description: t('declineHint') };
  const status = report.status ?? recommendation.status;
  const isKept = status === recommendation.status;
  return (
    <form
      className={`${classes['form']} no-print`}
      aria-label={t(`${way}Of`, { what: t('reportOf', { owner: report.owner.name, year: report.year }) })}
      onSubmit={(event) => {
        event.preventDefault();
        settling.mutate({ way, said });
      }}
    >
      {way === 'accept' && <p>{t(isKept ? 'acceptStays' : 'acceptHint', { status: t(`statuses.${status}`) })}</p>}
      <Textarea
        autosize
        {...{ ...words, minRows: 2, maxLength: 10_000, value: text, required: way === 'decline' }}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      {isConflict ? <Note weight="warning">{t('reportConflict')}</Note> : <ProblemNote error={settling.error} />}
      <Group gap="sm">
        <Button type="submit" loading={settling.isPending} disabled={!isReady}>
          {t(way)}
        </Button>
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}

function useSettling({ slug, recommendation, report }: Props, done: () => void) {
  const path = { slug, number: String(recommendation.number), report: report.id };
  const params = { path, header: ifMatch(report.version) };
  return useMeetingAct(
    slug,
    ({ way, said }: { way: Way; said: string }) =>
      way === 'accept'
        ? answer(
            api.POST('/api/meetings/{slug}/recommendations/{number}/reports/{report}/acceptance', {
              ...{ params, body: { seen: recommendation.version, ...(said !== '' && { note: said }) } },
            }),
          )
        : answer(
            api.POST('/api/meetings/{slug}/recommendations/{number}/reports/{report}/refusal', {
              ...{ params, body: { reason: said } },
            }),
          ),
    done,
  );
}
