import { printedName } from '#contract/printed-name';
import { Button, List, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import type { Pair } from './duplicates.rules';
import classes from './DuplicatePair.module.css';
import { sharedPlaces } from './held-roles.rules';
import { HeldRoles } from './HeldRoles';
import type { PersonRow } from './people-rows.rules';
import { usePersonEdits } from './person-edits';

interface Props {
  slug: string;
  one: PersonRow;
  other: PersonRow;
  likeness: Pair['likeness'];
  onKept: (id: string) => void;
}

/** Two entries side by side; either stays, with the roles of both. */
export function DuplicatePair({ slug, one, other, likeness, onKept }: Props) {
  const { t } = useTranslation('people');
  const { merge } = usePersonEdits(slug);
  const { failure, isBusy, attempt } = useAttempt();
  const shared = sharedPlaces(one.roles, other.roles);
  const keep = async (stays: PersonRow, goes: PersonRow) => {
    if (await attempt(() => merge(goes.person.id, stays.person.id))) onKept(stays.person.id);
  };
  return (
    <section className={classes['pair']} aria-label={t('pairName', namesOf(one, other))}>
      <Text size="sm">{t(`likeness.${likeness}`)}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {[[one, other] as const, [other, one] as const].map(([stays, goes]) => (
          <div key={stays.person.id}>
            <strong>{printedName(stays.person)}</strong>
            <Text size="sm" c="dimmed">
              {stays.person.position ?? t('noPosition')}
            </Text>
            <HeldRoles roles={stays.roles} />
            {shared.length === 0 && (
              <Button
                mt="xs"
                variant="default"
                size="compact-sm"
                loading={isBusy}
                aria-label={t('keepName', { name: printedName(stays.person), id: stays.person.id })}
                onClick={() => void keep(stays, goes)}
              >
                {t('keep')}
              </Button>
            )}
          </div>
        ))}
      </SimpleGrid>
      {shared.length > 0 ? (
        <Note weight="warning">
          {t('samePlace')}
          <List size="sm">
            {shared.map(({ role, session }) => (
              <List.Item key={role.id}>
                <AnchorLink to="/$slug/sessions/$session" params={{ slug, session: session.id }}>
                  {session.title}
                </AnchorLink>
              </List.Item>
            ))}
          </List>
        </Note>
      ) : (
        <Text size="sm" c="dimmed">
          {t('mergeHint')}
        </Text>
      )}
      <ProblemNote error={failure} />
    </section>
  );
}

function namesOf(one: PersonRow, other: PersonRow): { one: string; other: string } {
  return { one: printedName(one.person), other: printedName(other.person) };
}
