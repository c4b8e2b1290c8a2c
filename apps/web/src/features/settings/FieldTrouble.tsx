import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import type { SavedField } from './use-saved-field';

/** Beside a field: why it was not saved; both versions, where somebody else was first. Nothing while all is well. */
export function FieldTrouble<T>({ field, show }: { field: SavedField<T>; show: (value: T) => string }) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  if (field.conflict) {
    return (
      <Note weight="warning">
        <strong>{t('conflict')}</strong>
        <Text style={{ whiteSpace: 'pre-wrap' }}>
          {t('theirs', { value: show(field.conflict.theirs) || t('nothing') })}
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap' }}>
          {t('yours', { value: show(field.conflict.yours) || t('nothing') })}
        </Text>
        <Group gap="xs" mt="xs">
          <Button size="sm" variant="default" onClick={field.forget}>
            {t('keepTheirs')}
          </Button>
          <Button size="sm" variant="default" onClick={field.insist}>
            {t('putYours')}
          </Button>
        </Group>
      </Note>
    );
  }
  if (field.error === null) return null;
  return (
    <>
      <ProblemNote error={field.error} />
      <Button size="sm" variant="default" mt="xs" onClick={field.forget}>
        {common('cancel')}
      </Button>
    </>
  );
}
