import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/Section';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { refKey } from '../refs.rules';
import { AlikePair } from './AlikePair';
import { ToldApart } from './ToldApart';

/** What may say the same, for people to decide. */
export function Alike() {
  const { t } = useTranslation('consolidation');
  const { view } = useConsolidation();
  return (
    <Section title={t('alike')} level={2} anchor="alike">
      <Text size="sm" c="dimmed" maw="75ch">
        {t(view.alike.length === 0 ? 'noneAlike' : 'alikeHint')}
      </Text>
      <ul className={classes['pairs']}>
        {view.alike.map((pair) => (
          <AlikePair key={`${refKey(pair.a)} ${refKey(pair.b)}`} pair={pair} />
        ))}
      </ul>
      <ToldApart />
    </Section>
  );
}
