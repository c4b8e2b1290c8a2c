import type { PublicRecommendation } from '#contract/recommendation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Section } from '../../ui/Section';
import { mechanismRecommendationsQuery, organizedRecommendationsQuery } from './registry.queries';

interface Props {
  mechanism: string;
  /** Whether one organizes a meeting, and so sees more than what is public. */
  organizes: boolean;
}

/** Which recommendations of meetings the mechanism has taken up, and how far each is. */
export function MechanismRecommendations({ mechanism, organizes }: Props) {
  return organizes ? <Organized mechanism={mechanism} /> : <Public mechanism={mechanism} />;
}

function Public({ mechanism }: { mechanism: string }) {
  const { data } = useSuspenseQuery(mechanismRecommendationsQuery(mechanism));
  return <List recommendations={data} />;
}

function Organized({ mechanism }: { mechanism: string }) {
  const { data } = useSuspenseQuery(organizedRecommendationsQuery(mechanism));
  return <List recommendations={data} />;
}

function List({ recommendations }: { recommendations: readonly (PublicRecommendation & { isOrganized?: boolean })[] }) {
  const { t } = useTranslation('mechanisms');
  if (recommendations.length === 0) return null;
  return (
    <Section title={t('recommendations')} level={2}>
      <ul>
        {recommendations.map(({ meeting, number, label, title, status, isOrganized }) => (
          <li key={label}>
            {isOrganized ? (
              <AnchorLink
                to="/$slug/recommendations/$number"
                params={{ slug: meeting.slug, number: String(number) }}
                lang={meeting.language}
              >
                <bdi dir="auto">{[label, title].filter(Boolean).join(': ')}</bdi>
              </AnchorLink>
            ) : (
              <bdi dir="auto" lang={meeting.language}>
                {[label, title].filter(Boolean).join(': ')}
              </bdi>
            )}
            {' – '}
            {t(`recommendationStatus.${status}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
