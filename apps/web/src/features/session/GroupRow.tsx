import type { RoleKind } from '#contract/fields';
import type { GroupView, PlacedRoleView, SessionView } from '#contract/programme-view';
import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { GroupFields } from './GroupFields';
import { holderName } from '../programme/holders.rules';
import { RoleList } from './RoleList';
import { useSessionEdits } from './use-session-edits';

interface Props {
  slug: string;
  session: SessionView;
  group: GroupView;
  moves: ReactNode;
}

/** A group with whoever has a part in it; its fields unfold below. */
export function GroupRow(props: Props) {
  const { slug, group } = props;
  const { t } = useTranslation('session');
  const { meeting, rooms } = useProgramme(slug);
  const [isOpen, setOpen] = useState(false);
  const { number, name } = group;
  const called = t('group', { number, name });
  const room = rooms.find(({ id }) => id === group.room)?.name;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <div>
          <strong lang={meeting.language}>{called}</strong>
          {room !== undefined && (
            <Text component="span" c="dimmed">
              , {room}
            </Text>
          )}
          {!isOpen && <Holders slug={slug} group={group} />}
        </div>
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ flex: 'none' }}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'closeName' : 'editName', { name: called })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'closeRow' : 'edit')}
        </Button>
      </Group>
      {isOpen && <GroupParts {...props} called={called} />}
    </>
  );
}

const lists = [
  { of: 'coFacilitators', kind: 'coFacilitator' },
  { of: 'rapporteurs', kind: 'rapporteur' },
  { of: 'noteTakers', kind: 'noteTaker' },
] as const satisfies { of: keyof GroupView; kind: RoleKind }[];

function Holders({ slug, group }: Pick<Props, 'slug' | 'group'>) {
  const { t } = useTranslation('terms');
  const { people } = useProgramme(slug);
  const names = (roles: readonly PlacedRoleView[]) =>
    roles.map((role) => holderName(role, people) ?? t('nobodyYet')).join('; ');
  return lists
    .filter(({ of }) => group[of].length > 0)
    .map(({ of }) => (
      <Text key={of} size="sm">
        {t(`roleList.${of}`)}: {names(group[of])}
      </Text>
    ));
}

function GroupParts({ slug, session, group, moves, called }: Props & { called: string }) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const { groups } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  return (
    <Stack gap="sm" py="xs" role="group" aria-label={called}>
      <GroupFields slug={slug} group={group} />
      {lists.map(({ of, kind }) => (
        <div key={of}>
          <Text fw={700} size="sm">
            {terms(`roleList.${of}`)}
          </Text>
          <RoleList
            slug={slug}
            of={of}
            within={group.id}
            place={{ kind, session: session.id, group: group.id }}
            roles={group[of]}
          />
        </div>
      ))}
      <Group gap="xs">
        {moves}
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('removeName', { name: called })}
          onClick={() => void attempt(() => groups.remove(group.id))}
        >
          {t('remove')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
    </Stack>
  );
}
