import type { MechanismView } from '#contract/mechanism';
import type { FactKind } from '#contract/mechanism-terms';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../ui/Note';
import { FactLines } from './FactLines';
import { lastRecorded } from './stated.rules';
import { useWording } from './use-wording';

interface Props {
  /** As it is now. */
  mechanism: MechanismView;
  kind: FactKind;
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else has stated the same fact meanwhile: what they say, above what one has written oneself. */
export function TheirStatement({ mechanism, kind, onMine, onTheirs }: Props) {
  const { t } = useTranslation('mechanisms');
  const wording = useWording();
  const theirs = lastRecorded(mechanism, kind, wording);
  return (
    <Note weight="warning">
      <strong>{t('statedMeanwhile')}</strong>
      {theirs && <FactLines {...theirs} />}
      <p>{t('yoursIsBelow')}</p>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={onMine}>
          {t('stateMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTheirs}>
          {t('forgetMine')}
        </Button>
      </Group>
    </Note>
  );
}
