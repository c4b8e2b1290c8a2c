import type { PlacingPlan, PlacingPlanRequest } from '#contract/group-placings';
import type { SessionView } from '#contract/programme-view';
import { Button, Group, List, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../lib/api/problem';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { Note } from '../../ui/Note';
import { PartHeading } from '../../ui/PartHeading';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { placingPlanQuery } from './placing-plan.queries';
import classes from './Proposal.module.css';
import { movesOf } from './proposal.rules';
import { ProposedPlaces } from './ProposedPlaces';
import { ProposedSizes } from './ProposedSizes';
import { useGroupEdits } from './use-group-edits';
import { useGroupWords } from './use-group-words';

interface Props {
  slug: string;
  session: SessionView;
  /** Back to the groups, of which so many mechanisms have been moved. */
  leave: (moved: number) => void;
}

const keepings = ['placed', 'told'] as const;

/** A proposal as a whole, with a reason for each place: it is applied as it is shown, or left. */
export function Proposal({ slug, session, leave }: Props) {
  const { t } = useTranslation('groups');
  const { version } = useProgramme(slug);
  const { place } = useGroupEdits(slug, session.id);
  const [keep, setKeep] = useState<PlacingPlanRequest['keep']>('placed');
  const asked = useQuery(placingPlanQuery(slug, session.id, keep, version));
  const { data: plan, isPlaceholderData, error } = asked;
  const { failure, isBusy, attempt } = useAttempt();
  const moves = plan ? movesOf(plan) : [];
  const apply = async () => {
    if (await attempt(() => place(moves))) leave(moves.length);
  };
  const isOutrun = failure instanceof ApiProblem && failure.code === 'version.conflict';
  return (
    <Stack gap="md">
      <PartHeading>{t('proposal')}</PartHeading>
      <Text>{t('proposalHint')}</Text>
      <Radio.Group label={t('keep')} value={keep} onChange={setKeep}>
        <Stack gap="xs" mt="xs">
          {keepings.map((value) => (
            <Radio key={value} value={value} label={t(`keep.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {plan ? <ProposedWhole {...{ slug, session, plan }} /> : !error && <Loading />}
      <ProblemNote error={error} again={() => void asked.refetch()} />
      {isOutrun ? <Note weight="warning">{t('changedSince')}</Note> : <ProblemNote error={failure} />}
      {plan && plan.places.length > 0 && moves.length === 0 && <Text>{t('nothingMoves')}</Text>}
      <Group gap="xs" className={classes['end']}>
        {moves.length > 0 && (
          <Button loading={isBusy} disabled={isPlaceholderData} onClick={() => void apply()}>
            {t('apply', { count: moves.length })}
          </Button>
        )}
        <Button variant="default" onClick={() => leave(0)}>
          {t('leave')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The sizes, the wishes that are not met, and each place with its reason. */
function ProposedWhole({ slug, session, plan }: Pick<Props, 'slug' | 'session'> & { plan: PlacingPlan }) {
  const { t } = useTranslation('groups');
  const words = useGroupWords(slug, session);
  if (plan.places.length === 0) return <Empty>{t('noneInvited')}</Empty>;
  return (
    <>
      <ProposedSizes {...{ slug, session, plan, words }} />
      {plan.unmet.length > 0 && (
        <Note weight="warning">
          <strong>{t('unmet')}</strong>
          <List size="sm">
            {plan.unmet.map(({ kind, mechanisms }) => (
              <List.Item key={`${kind} ${mechanisms.join()}`}>
                {t(`wish.${kind}`, { mechanisms: words.mechanismNames(mechanisms) })}
              </List.Item>
            ))}
          </List>
        </Note>
      )}
      <ProposedPlaces {...{ slug, session, plan, words }} />
    </>
  );
}
