import type { GroupView } from '#contract/programme-view';
import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';
import { useProgramme } from '../programme/programme.queries';
import { countOf, orNull } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

/** What a group is called, and where it sits. */
export function GroupFields({ slug, group }: { slug: string; group: GroupView }) {
  const { t } = useTranslation('session');
  const { meeting, rooms } = useProgramme(slug);
  const { groups } = useSessionEdits(slug);
  const { id, version } = group;
  const check = (typed: string) => (countOf(typed, 999) ? null : t('needsNumber', { most: 999 }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextField
        label={t('groupNumber')}
        field="number"
        inputMode="numeric"
        value={String(group.number)}
        version={version}
        check={check}
        save={(typed, seen) => groups.change(id, { number: countOf(typed, 999) ?? group.number }, seen)}
      />
      <TextField
        label={t('groupName')}
        field="name"
        lang={meeting.language}
        value={group.name}
        version={version}
        check={(typed) => (typed.trim() === '' ? t('needsName') : null)}
        save={(typed, seen) => groups.change(id, { name: typed.trim() }, seen)}
      />
      <TextField
        label={t('reportedAs')}
        hint={t('reportedAsHint')}
        field="reportedAs"
        lang={meeting.language}
        value={group.reportedAs ?? ''}
        version={version}
        save={(typed, seen) => groups.change(id, { reportedAs: orNull(typed) }, seen)}
      />
      <ChoiceField
        label={t('room')}
        field="room"
        value={group.room ?? ''}
        version={version}
        choices={[{ value: '', label: t('none') }, ...rooms.map((room) => ({ value: room.id, label: room.name }))]}
        save={(room, seen) => groups.change(id, { room: orNull(room) }, seen)}
      />
    </SimpleGrid>
  );
}
