import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';

interface Props {
  theirs: string;
  yours: string;
  keepTheirs: () => void;
  saveYours: () => void;
}

/** Two people have written different things: both are said, and either can be taken. */
export function TwoVersions({ theirs, yours, keepTheirs, saveYours }: Props) {
  const { t } = useTranslation('invitations');
  return (
    <Note
      weight="warning"
      action={
        <Group gap="xs">
          <Button size="compact-md" variant="default" onClick={saveYours}>
            {t('saveYours', { value: yours })}
          </Button>
          <Button size="compact-md" variant="default" onClick={keepTheirs}>
            {t('keepTheirs', { value: theirs })}
          </Button>
        </Group>
      }
    >
      {t('conflict')}
    </Note>
  );
}
