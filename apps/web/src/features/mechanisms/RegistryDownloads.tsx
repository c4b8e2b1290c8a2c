import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';

interface Props {
  /** What is printed: facts of all mechanisms, or which have which theme. */
  document: 'fact-sheet' | 'thematic-foci';
  /** Day as of which, `YYYY-MM-DD`. */
  on: string | undefined;
}

const formats = ['pdf', 'docx', 'xlsx'] as const;

/** The document that says on paper what the screen shows, of all mechanisms. */
export function RegistryDownloads({ document, on }: Props) {
  const { t, i18n } = useTranslation('mechanisms');
  const query = new URLSearchParams({ lang: wordLanguageFor(i18n.language), ...(on !== undefined && { on }) });
  return (
    <Group gap="md" mt="lg" className="no-print">
      <Text component="span">{t(`printed.${document}`)}</Text>
      {formats.map((format) => (
        <Anchor key={format} href={`/mechanisms/${document}.${format}?${query}`} download py="xs">
          {t(`formats.${format}`)}
        </Anchor>
      ))}
    </Group>
  );
}
