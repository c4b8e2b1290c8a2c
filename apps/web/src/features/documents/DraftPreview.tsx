import { Group, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useProgramme } from '../programme/programme.queries';
import { CalendarPreview } from './CalendarPreview';
import { type Choose, documentChoice, type DocumentChoice, draftAddress } from './document-choice.rules';
import { draftPdfQuery } from './documents.queries';
import { PageSkeleton } from './PageSkeleton';
import { PdfPages } from './PdfPages';

interface Props {
  slug: string;
  choice: DocumentChoice;
  choose: Choose;
}

/** The chosen document of the draft, which follows what anybody changes. */
export function DraftPreview({ slug, choice, choose }: Props) {
  const { t } = useTranslation('documents');
  const { document = 'agenda' } = choice;
  const name = t(`names.${document}`);
  return (
    <section aria-label={t('previewOf', { name })}>
      {document === 'calendar' ? <CalendarPreview slug={slug} /> : <PdfPreview {...{ slug, name, choice, choose }} />}
    </section>
  );
}

/**
 * The very file that would be downloaded, drawn here: the browser's own viewer would lose the place with each change, shows nothing
 * on most phones, and could not be read beside the page.
 */
function PdfPreview({ slug, choice, choose, name }: Props & { name: string }) {
  const { t } = useTranslation('documents');
  const { meeting } = useProgramme(slug);
  const { data, error, isPlaceholderData, refetch } = useQuery(draftPdfQuery(slug, draftAddress(slug, choice, 'pdf')));
  const { view } = choice;
  const show = (next: string) => choose((now) => documentChoice({ ...now, view: next }));
  return (
    <>
      <Group gap="md" mb="sm" className="no-print">
        <SegmentedControl
          aria-label={t('view')}
          value={view ?? 'pages'}
          data={[
            { value: 'pages', label: t('pages') },
            { value: 'text', label: t('text') },
          ]}
          onChange={show}
        />
        <Text size="sm" c="dimmed">
          {view === 'text' ? t('textHint') : t('pagesHint')}
        </Text>
      </Group>
      <ProblemNote error={error} again={() => void refetch()} />
      {data && !error ? (
        <PdfPages
          bytes={data}
          name={name}
          language={meeting.language}
          asText={view === 'text'}
          isOutdated={isPlaceholderData}
        />
      ) : (
        !error && <PageSkeleton />
      )}
    </>
  );
}
