import type { MechanismView } from '#contract/mechanism';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDate } from '../../lib/printed';
import { Section } from '../../ui/Section';

/** In what the mechanism took part. */
export function Occasions({ occasions }: Pick<MechanismView, 'occasions'>) {
  const { t, i18n } = useTranslation('mechanisms');
  return (
    <Section title={t('occasions')} level={2}>
      {occasions.length === 0 ? (
        <Text c="dimmed">{t('noOccasions')}</Text>
      ) : (
        <ul>
          {occasions.map(({ id, name, date }) => (
            <li key={id}>
              {date === null ? <bdi>{name}</bdi> : t('occasionOn', { name, date: printedDate(date, i18n.language) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
