import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/Loading';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { FileChoice } from './FileChoice';
import { ImportPlanView } from './ImportPlanView';
import { ImportProblems } from './ImportProblems';
import classes from './MeetingsScreen.module.css';
import { useImport } from './use-import';

/** A meeting file is looked at as a whole, and imported once one has seen what that does. */
export function ImportScreen() {
  const { t } = useTranslation('meetings');
  const { file, isTooLarge, choose, plan, apply } = useImport();
  return (
    <main id="content" className={classes['page']}>
      <ScreenHead title={t('importTitle')} />
      <Stack gap="md">
        <Text>{t('importHint')}</Text>
        <FileChoice file={file} onChoose={choose} />
        {isTooLarge && <Note weight="error">{t('tooLarge')}</Note>}
        {plan.isPending && <Loading />}
        <ProblemNote error={plan.error} {...(file && { again: () => choose(file) })} />
        {plan.data && plan.data.problems.length > 0 && <ImportProblems problems={plan.data.problems} />}
        {plan.data?.meeting && (
          <ImportPlanView plan={plan.data} apply={() => apply.mutate()} isApplying={apply.isPending} />
        )}
        <ProblemNote error={apply.error} />
      </Stack>
    </main>
  );
}
