import type { ItemKind } from '#contract/fields';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { SortableList } from '../../ui/sortable/SortableList';
import { useAttempt } from '../../ui/use-attempt';
import { itemName } from '../programme/headings.rules';
import { itemKinds, ItemRow } from './ItemRow';
import { minutesOf } from './minutes.rules';
import type { SectionProps } from './section-props';
import { useSessionEdits } from './use-session-edits';

/** What happens in the session, in order, with its minutes against the length. */
export function RunningOrder({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const edits = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { items } = session;
  const add = (kind: ItemKind) => attempt(() => edits.items.add(session.id, { kind }));
  return (
    <Section title={t('items')} level={level} anchor="items">
      {items.length === 0 ? (
        <Empty>{t('noItems')}</Empty>
      ) : (
        <>
          <MinutesLine slug={slug} session={session} />
          <SortableList
            label={t('items')}
            list={items}
            nameOf={(item) => itemName(item, terms)}
            onOrder={(ids) => void attempt(() => edits.putInOrder({ of: 'items', in: session.id, ids }))}
          >
            {(item, moves) => <ItemRow slug={slug} session={session} item={item} moves={moves} />}
          </SortableList>
        </>
      )}
      <ProblemNote error={failure} />
      <Group gap="xs" mt="xs">
        <Text size="sm" id={`add-${session.id}`}>
          {t('addItem')}
        </Text>
        <Group gap="xs" role="group" aria-labelledby={`add-${session.id}`}>
          {itemKinds.map((kind) => (
            <Button key={kind} variant="default" size="compact-sm" onClick={() => void add(kind)}>
              {terms(`itemKind.${kind}`)}
            </Button>
          ))}
        </Group>
      </Group>
    </Section>
  );
}

/** “45 of 60 minutes; 15 left”, and the way to make them fit. */
function MinutesLine({ slug, session }: Pick<SectionProps, 'slug' | 'session'>) {
  const { t } = useTranslation('session');
  const edits = useSessionEdits(slug);
  const { failure, isBusy, attempt } = useAttempt();
  const { length, planned, left, open } = minutesOf(session);
  const isFitting = left === 0 && open === 0;
  return (
    <>
      <Group gap="sm" mb="xs">
        <Text c={left < 0 ? 'var(--house-error)' : undefined} fw={left < 0 ? 700 : undefined}>
          {t('minutesOf', { planned, count: length })}
          {left < 0 && t('tooMany', { minutes: -left })}
          {left > 0 && open === 0 && t('left', { minutes: left })}
          {left >= 0 && open > 0 && t('leftFor', { left, count: open })}
        </Text>
        {!isFitting && (
          <Button
            variant="default"
            size="compact-sm"
            loading={isBusy}
            onClick={() => void attempt(() => edits.session.fit(session.id))}
          >
            {t('fit')}
          </Button>
        )}
      </Group>
      <ProblemNote error={failure} />
    </>
  );
}
