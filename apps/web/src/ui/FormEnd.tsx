import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  isBusy: boolean;
  /** Whether what is typed can be sent. */
  isReady?: boolean;
  cancel: () => void;
  /** What sending does, in words. */
  children: ReactNode;
}

/** The two ways out of a form. */
export function FormEnd({ isBusy, isReady = true, cancel, children }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button type="submit" loading={isBusy} disabled={!isReady}>
        {children}
      </Button>
      <Button variant="default" onClick={cancel}>
        {t('cancel')}
      </Button>
    </Group>
  );
}
