import type { ConsolidationGroup } from '#contract/consolidation';
import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/Section';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { GroupCard } from './GroupCard';

/** What every group recommends, a column each. */
export function HandedIn() {
  const { t } = useTranslation('consolidation');
  const { view } = useConsolidation();
  return (
    <Section title={t('handedIn')} level={2} anchor="handed-in">
      {view.may.consolidate && (
        <Text size="sm" c="dimmed" mb="xs" maw="75ch">
          {t('handedInHint')}
        </Text>
      )}
      <div className={classes['columns']}>
        {view.groups.map((group) => (
          <GroupColumn key={group.id} group={group} />
        ))}
      </div>
    </Section>
  );
}

function GroupColumn({ group }: { group: ConsolidationGroup }) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const headingId = useId();
  const { id, state, submission, recommendations } = group;
  return (
    <section className={classes['column']} aria-labelledby={headingId}>
      <Title order={3} size="md" id={headingId} lang={view.language}>
        {names.group(id)}
      </Title>
      <Text size="sm" c="dimmed">
        {submission === null ? t('notHandedIn') : t('version', { state: t(`state.${state}`), number: submission })}
      </Text>
      {submission !== null && recommendations.length === 0 && <Text size="sm">{t('noneIn')}</Text>}
      {recommendations.length > 0 && (
        <ul className={classes['cards']}>
          {recommendations.map((one) => (
            <GroupCard key={one.entry} group={id} one={one} />
          ))}
        </ul>
      )}
    </section>
  );
}
