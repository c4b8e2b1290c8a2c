import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import type { Trouble } from './trouble';

interface Props {
  trouble: Trouble | null;
  /** Does again what could not be sent. */
  again?: () => void;
  /** Takes the plenary's decision back, where that stands in the way. */
  takeBack?: () => void;
}

/** Why something was not done, where it was asked for; nothing where it was. */
export function TroubleNote({ trouble, again, takeBack }: Props) {
  const { t } = useTranslation('consolidation');
  if (trouble === null) return null;
  if (trouble.kind === 'failed') return <ProblemNote error={trouble.error} {...(again && { again })} />;
  const action = trouble.undone === 'decided' && takeBack && (
    <Button size="compact-sm" variant="default" onClick={takeBack}>
      {t('takeBack')}
    </Button>
  );
  return (
    <Note weight="error" action={action}>
      {t(`undone.${trouble.undone}`)}
    </Note>
  );
}
