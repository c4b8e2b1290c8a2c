import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** In the place of a screen that is on its way: its lines, so that nothing jumps when it comes. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-label={t('loading')} gap="md">
      <Skeleton height={32} width="40%" />
      <Skeleton height={16} width="70%" />
      <Skeleton height={16} width="60%" />
      <Skeleton height={240} />
    </Stack>
  );
}
