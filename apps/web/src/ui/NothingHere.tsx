import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What is not there and what one may not see look the same. */
export function NothingHere() {
  const { t } = useTranslation('problem');
  return (
    <>
      <Title order={1} size="xl">
        {t('nothingHere')}
      </Title>
      <Text my="md">{t('nothingHereHint')}</Text>
      <Anchor href="/desk">{t('toMeetings')}</Anchor>
    </>
  );
}
