import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useSteps } from '../programme/steps';
import { useEditing } from '../programme/use-editing';

/** In the place of a session that has been taken away. Whoever did that here can take it back at once. */
export function SessionGone({ slug }: { slug: string }) {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
  const { undo } = useEditing(slug);
  const { done } = useSteps(slug);
  const { failure, isBusy, attempt } = useAttempt();
  return (
    <>
      <Empty
        action={
          done.length > 0 && (
            <Button variant="default" loading={isBusy} onClick={() => void attempt(undo)}>
              {common('undo')}
            </Button>
          )
        }
      >
        {t('goneHint')}
      </Empty>
      <ProblemNote error={failure} />
    </>
  );
}
