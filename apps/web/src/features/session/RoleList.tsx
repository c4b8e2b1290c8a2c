import type { NewOrder } from '#contract/programme-editing';
import type { PersonView, PlacedRoleView } from '#contract/programme-view';
import type { NewRole } from '#contract/session-editing';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { SortableList } from '../../ui/sortable/SortableList';
import { useAttempt } from '../../ui/use-attempt';
import { typedName } from '../programme/person-names.rules';
import { PersonSearch } from '../programme/PersonSearch';
import { useProgramme } from '../programme/programme.queries';
import { holderName } from '../programme/holders.rules';
import { RoleRow } from './RoleRow';
import { useSessionEdits } from './use-session-edits';

interface Props {
  slug: string;
  /** What the API calls the list, and in what it is. */
  of: NewOrder['of'] & ('moderators' | 'speakers' | 'coFacilitators' | 'rapporteurs' | 'noteTakers');
  within: string;
  /** Where those who are added come to be. */
  place: Pick<NewRole, 'kind' | 'session' | 'item' | 'group'>;
  roles: readonly PlacedRoleView[];
}

/** The roles of one kind in one place, in their order. */
export function RoleList({ slug, of, within, place, roles }: Props) {
  const { t } = useTranslation('terms');
  const { people } = useProgramme(slug);
  const edits = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const nameOf = (role: PlacedRoleView) => holderName(role, people) ?? t('nobodyYet');
  return (
    <>
      {roles.length > 0 && (
        <SortableList
          label={t(`roleList.${of}`)}
          list={roles}
          nameOf={nameOf}
          onOrder={(ids) => void attempt(() => edits.putInOrder({ of, in: within, ids }))}
        >
          {(role, moves) => <RoleRow slug={slug} role={role} name={nameOf(role)} moves={moves} />}
        </SortableList>
      )}
      <ProblemNote error={failure} />
      <NewRoleField slug={slug} place={place} taken={roles} />
    </>
  );
}

interface NewRoleProps extends Pick<Props, 'slug' | 'place'> {
  taken: readonly PlacedRoleView[];
}

/** Gives a role to somebody who is found by typing, or who is added by it. */
function NewRoleField({ slug, place, taken }: NewRoleProps) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const { people } = useProgramme(slug);
  const edits = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const [isOpen, setOpen] = useState(false);
  const free = people.filter(({ id }) => !taken.some(({ person }) => person === id));
  const role = { ...place, state: 'toBeConfirmed', hiddenUntilConfirmed: false } as const;
  const assign = ({ id }: Pick<PersonView, 'id'>) => attempt(() => edits.roles.assign({ ...role, person: id }));
  const assignNew = (typed: string) =>
    attempt(async () => {
      const { id } = await edits.addPerson(typedName(typed));
      await edits.roles.assign({ ...role, person: id });
    });
  const label = t('assign', { role: terms(`roleKind.${place.kind}`) });
  if (!isOpen) {
    return (
      <Button variant="default" size="compact-sm" mt="xs" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div>
      <PersonSearch
        label={label}
        people={free}
        isFocused
        onPick={(person) => void assign(person)}
        onNew={(typed) => void assignNew(typed)}
      />
      <ProblemNote error={failure} />
    </div>
  );
}
