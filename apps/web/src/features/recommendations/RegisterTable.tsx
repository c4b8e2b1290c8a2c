import type { RecommendationView } from '#contract/recommendation';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { StackedTable } from '../../ui/StackedTable';
import { OwnerNames } from './OwnerNames';

const columns = ['recommendation', 'owners', 'status', 'public'] as const;

interface Props {
  slug: string;
  recommendations: readonly RecommendationView[];
}

/** The register of a meeting by its numbers. */
export function RegisterTable({ slug, recommendations }: Props) {
  const { t } = useTranslation('recommendations');
  return (
    <StackedTable heads={columns.map((column) => t(`columns.${column}`))}>
      {recommendations.map((one) => (
        <tr key={one.number}>
          <th scope="row">
            <AnchorLink
              to="/$slug/recommendations/$number"
              params={{ slug, number: String(one.number) }}
              lang={one.meeting.language}
            >
              <bdi dir="auto">{t('openName', { label: one.label, title: nameOf(one) })}</bdi>
            </AnchorLink>
            <Standing recommendation={one} />
            <ToSettle recommendation={one} />
          </th>
          <td data-label={t('columns.owners')}>
            <OwnerNames owners={one.owners} />
          </td>
          <td data-label={t('columns.status')}>{t(`statuses.${one.status}`)}</td>
          <td data-label={t('columns.public')}>{t(one.isPublic ? 'isPublic' : 'notPublic')}</td>
        </tr>
      ))}
    </StackedTable>
  );
}

/** Whether its plenary has it otherwise by now. */
function Standing({ recommendation: { isChanged, isWithdrawn } }: { recommendation: RecommendationView }) {
  const { t } = useTranslation('recommendations');
  if (!isChanged && !isWithdrawn) return null;
  return (
    <Text size="sm" c="dimmed" fw={400}>
      {t(isWithdrawn ? 'withdrawnShort' : 'changedShort')}
    </Text>
  );
}

/** How many reports of owners wait. */
function ToSettle({ recommendation: { reports } }: { recommendation: RecommendationView }) {
  const { t } = useTranslation('recommendations');
  const number = reports.filter(({ state }) => state === 'waiting').length;
  if (number === 0) return null;
  return (
    <Text size="sm" fw={400}>
      {t('toSettle', { number })}
    </Text>
  );
}

/** Its title, or how it begins where it has none. */
export function nameOf({ title, sentences }: Pick<RecommendationView, 'title' | 'sentences'>): string {
  return title === '' ? (sentences[0]?.text ?? '') : title;
}
