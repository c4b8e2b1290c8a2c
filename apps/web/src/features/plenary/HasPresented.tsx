import type { PlenaryView, ReportingGroup } from '#contract/plenary';
import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../lib/api/problem';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { notePresented, type PlenaryPlace, plenaryQuery } from './plenary.queries';
import classes from './Reporting.module.css';

interface Props {
  place: PlenaryPlace;
  group: ReportingGroup;
  take: (view: PlenaryView) => Promise<void>;
}

/** Notes that a group has had its turn, and takes that back. What the plenary has decided on stays. */
export function HasPresented({ place, group, take }: Props) {
  const { t } = useTranslation('plenary');
  const queries = useQueryClient();
  const { failure, isBusy, attempt } = useAttempt();
  const { id, name, state } = group;
  const note = (isSo: boolean) =>
    void attempt(async () => {
      try {
        await take(await notePresented(place, id, isSo));
      } catch (error) {
        // It may stand otherwise than it is shown.
        void queries.invalidateQueries(plenaryQuery(place));
        throw error;
      }
    });
  if (state === 'open' || state === 'included') return null;
  const isPresented = state === 'presented';
  return (
    <div className={classes['deed']}>
      <Button
        variant={isPresented ? 'default' : 'light'}
        size="sm"
        loading={isBusy}
        aria-label={t(isPresented ? 'takeBackGroup' : 'presentGroup', { name })}
        onClick={() => note(!isPresented)}
      >
        {t(isPresented ? 'takeBack' : 'present')}
      </Button>
      <Refusal group={group} failure={failure} />
    </div>
  );
}

/** Who is awaited is told by name, as long as anybody is. */
function Refusal({ group: { awaited, state }, failure }: { group: ReportingGroup; failure: unknown }) {
  const { t, i18n } = useTranslation('plenary');
  const isNotCleared = failure instanceof ApiProblem && failure.code === 'output.not-cleared';
  if (!isNotCleared) return <ProblemNote error={failure} />;
  if (state !== 'submitted' || awaited.length === 0) return null;
  const who = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(awaited);
  return (
    <Note weight="error">
      <Text size="sm">{t('notCleared', { who })}</Text>
    </Note>
  );
}
