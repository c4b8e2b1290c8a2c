import type { FindingGrade } from '#contract/finding';
import { findingGrades } from '#contract/finding-rules';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { findingsQuery } from '../programme/findings.queries';
import { FindingEntry } from './FindingEntry';
import { FindingSection } from './FindingSection';

/** What is found in the draft, the gravest first, and what has been set aside. */
export function FindingsPanel({ slug }: { slug: string }) {
  const { t, i18n } = useTranslation('findings');
  const { data, error, refetch } = useQuery(findingsQuery(slug, wordLanguageFor(i18n.language)));
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const open = data.findings.filter(({ setAside }) => setAside === null);
  const aside = data.findings.filter(({ setAside }) => setAside !== null);
  const graded = (grade: FindingGrade) => open.filter((finding) => finding.grade === grade);
  return (
    <Stack gap="md">
      <Title order={2} size="lg">
        {t('title')}
      </Title>
      {open.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      {findingGrades.map((grade) => {
        const findings = graded(grade);
        return findings.length > 0 && <FindingSection key={grade} slug={slug} grade={grade} findings={findings} />;
      })}
      {!data.complete && <Text c="dimmed">{t('incomplete')}</Text>}
      {aside.length > 0 && (
        <details>
          <summary>{t('setAside', { count: aside.length })}</summary>
          {aside.map((finding) => (
            <FindingEntry key={finding.key} slug={slug} finding={finding} />
          ))}
        </details>
      )}
    </Stack>
  );
}
