import type { FindingGrade, FindingView } from '#contract/finding';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingEntry } from './FindingEntry';

interface Props {
  slug: string;
  grade: FindingGrade;
  findings: readonly FindingView[];
}

/** Nobody reads more of one grade at once, and a draft at its beginning has hundreds, which would hold up everything beside them. */
const mostAtOnce = 50;

/** What is found of one grade, and how much of it there is. */
export function FindingSection({ slug, grade, findings }: Props) {
  const { t } = useTranslation('findings');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, mostAtOnce);
  return (
    <section>
      <Title order={3} size="md">
        {t(`grades.${grade}`, { count: findings.length })}
      </Title>
      {shown.map((finding) => (
        <FindingEntry key={finding.key} slug={slug} finding={finding} />
      ))}
      {shown.length < findings.length && (
        <Button variant="default" size="compact-md" className="no-print" onClick={() => setWhole(true)}>
          {t('showAll', { number: findings.length })}
        </Button>
      )}
    </section>
  );
}
