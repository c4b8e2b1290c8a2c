import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DocumentChoice, draftAddress } from './document-choice.rules';

/** The file that is shown, to be kept or sent: every page of it says that it is a draft. */
export function DraftDownloads({ slug, choice }: { slug: string; choice: DocumentChoice }) {
  const { t } = useTranslation('documents');
  const isCalendar = choice.document === 'calendar';
  return (
    <div>
      <Group gap="md">
        <Anchor href={draftAddress(slug, choice, 'pdf')} download py="xs">
          {isCalendar ? t('downloadCalendar') : t('downloadPdf')}
        </Anchor>
        {!isCalendar && (
          <Anchor href={draftAddress(slug, choice, 'docx')} download py="xs">
            {t('downloadWord')}
          </Anchor>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {isCalendar ? t('calendarHint') : t('draftHint')}
      </Text>
    </div>
  );
}
