import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { SortableList } from '../../ui/sortable/SortableList';
import { useAttempt } from '../../ui/use-attempt';
import { GroupRow } from './GroupRow';
import type { SectionProps } from './section-props';
import { useSessionEdits } from './use-session-edits';

/** The groups of a breakout, in their order. */
export function Groups({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('session');
  const edits = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { groups } = session;
  return (
    <Section title={t('groups')} level={level} anchor="groups">
      {groups.length === 0 ? (
        <Empty>{t('noGroups')}</Empty>
      ) : (
        <SortableList
          label={t('groups')}
          list={groups}
          nameOf={({ number, name }) => t('group', { number, name })}
          onOrder={(ids) => void attempt(() => edits.putInOrder({ of: 'groups', in: session.id, ids }))}
        >
          {(group, moves) => <GroupRow slug={slug} session={session} group={group} moves={moves} />}
        </SortableList>
      )}
      <ProblemNote error={failure} />
      <NewGroup slug={slug} session={session} />
    </Section>
  );
}

function NewGroup({ slug, session }: Pick<SectionProps, 'slug' | 'session'>) {
  const { t } = useTranslation('session');
  const edits = useSessionEdits(slug);
  const { failure, isBusy, attempt } = useAttempt();
  const [name, setName] = useState('');
  const add = async () => {
    if (name.trim() === '') return;
    if (await attempt(() => edits.groups.add(session.id, { name: name.trim() }))) setName('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap="xs" align="flex-start" mt="sm">
        <TextInput
          label={t('newGroup')}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
          w="100%"
        />
        <Button type="submit" variant="default" size="compact-sm" loading={isBusy}>
          {t('addGroup')}
        </Button>
      </Stack>
      <ProblemNote error={failure} />
    </form>
  );
}
