import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import type { Aside } from './asides.rules';
import { BlockList } from './BlockList';
import { lostAnchor } from './place-names';
import type { Blocks } from './written';

/** What was written of sessions and groups that the programme no longer has: nothing of it is lost, and nothing of it is printed. */
export function Astray({ blocks: { entries, removed }, asides }: { blocks: Blocks; asides: readonly Aside[] }) {
  const { t } = useTranslation('highlights');
  if (entries.length + removed.length === 0) return null;
  return (
    <Section title={t('lost')} level={2} anchor={lostAnchor}>
      <Text size="sm">{t('lostHint')}</Text>
      <BlockList {...{ part: null, anchor: lostAnchor, name: t('lost'), entries, removed, asides }} />
    </Section>
  );
}
