import type { RoleState } from '#contract/fields';
import type { PlacedRoleView } from '#contract/programme-view';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { ProblemNote } from '../../ui/ProblemNote';
import { RoleStateWord } from '../../ui/RoleStateWord';
import { useAttempt } from '../../ui/use-attempt';
import { PersonSearch } from '../programme/PersonSearch';
import { useProgramme } from '../programme/programme.queries';
import { holderOf } from '../programme/holders.rules';
import { CapacityField } from './CapacityField';
import { useSessionEdits } from './use-session-edits';

const states: readonly RoleState[] = ['toBeConfirmed', 'invited', 'confirmed', 'declined'];

interface Props {
  slug: string;
  role: PlacedRoleView;
  /** Of whoever has it, as printed. */
  name: string;
  moves: ReactNode;
}

/** A role in a line; its fields unfold below. */
export function RoleRow({ slug, role, name, moves }: Props) {
  const { t } = useTranslation('session');
  const { meeting } = useProgramme(slug);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <div>
          <span lang={meeting.language}>{name}</span>
          {role.capacity !== null && (
            <Text component="span" c="dimmed" lang={meeting.language}>
              , {role.capacity}
            </Text>
          )}{' '}
          <RoleStateWord state={role.state} />
          {role.hiddenUntilConfirmed && (
            <Text component="span" size="sm" c="dimmed">
              {' '}
              {t('hidden')}
            </Text>
          )}
        </div>
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ flex: 'none' }}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'closeName' : 'editName', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'closeRow' : 'edit')}
        </Button>
      </Group>
      {isOpen && <RoleFields slug={slug} role={role} name={name} moves={moves} />}
    </>
  );
}

function RoleFields({ slug, role, name, moves }: Props) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const { roles } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { id, state, version, hiddenUntilConfirmed } = role;
  return (
    <Stack gap="sm" py="xs" role="group" aria-label={name}>
      <CapacityField slug={slug} role={role} />
      {holderOf(role) !== null && (
        <ChoiceField
          label={t('state')}
          hint={t('stateHint')}
          field="state"
          value={state}
          version={version}
          choices={states.map((value) => ({ value, label: terms(`roleState.${value}`) }))}
          save={(value, seen) => roles.note(id, { state: value as RoleState }, seen)}
        />
      )}
      <Checkbox
        label={t('hide')}
        checked={hiddenUntilConfirmed}
        onChange={({ currentTarget: { checked } }) =>
          void attempt(() => roles.note(id, { state, hiddenUntilConfirmed: checked }))
        }
      />
      <Group gap="xs">
        {moves}
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('removeName', { name })}
          onClick={() => void attempt(() => roles.remove(id))}
        >
          {t('remove')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
      <Replacement slug={slug} role={role} name={name} />
    </Stack>
  );
}

/** Puts somebody else in the place of whoever has a role, and leads to that person. */
function Replacement({ slug, role, name }: Omit<Props, 'moves'>) {
  const { t } = useTranslation('session');
  const { people } = useProgramme(slug);
  const { roles } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { id, hiddenUntilConfirmed } = role;
  const holder = holderOf(role);
  return (
    <div>
      <PersonSearch
        label={t('replace', { name })}
        people={people.filter((person) => person.id !== holder)}
        onPick={({ id: person }) =>
          void attempt(() => roles.replace(id, { person, state: 'toBeConfirmed', hiddenUntilConfirmed }))
        }
      />
      <ProblemNote error={failure} />
      {holder !== null && (
        <AnchorLink size="sm" to="/$slug/people" params={{ slug }} search={{ person: holder }}>
          {t('toPerson', { name })}
        </AnchorLink>
      )}
    </div>
  );
}
