import { printedName } from '#contract/printed-name';
import { Button, Group, List, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Empty } from '../../ui/Empty';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { useAttempt } from '../../ui/use-attempt';
import { HeldRoles } from './HeldRoles';
import type { PersonRow } from './people-rows.rules';
import { usePersonEdits } from './person-edits';
import { PersonFields } from './PersonFields';
import { PersonReach } from './PersonReach';

interface Props {
  slug: string;
  /** Undefined where the meeting names nobody so. */
  row: PersonRow | undefined;
  onClose: () => void;
}

/** One person: what is printed, where mail goes, and what they do. */
export function PersonPanel({ slug, row, onClose }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside aria-label={t('panel')}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Title order={2} size="lg" tabIndex={-1} ref={heading} style={{ outline: 'none' }}>
          {row ? printedName(row.person) : t('gone')}
        </Title>
        <Button variant="default" size="compact-sm" onClick={onClose} style={{ flex: 'none' }}>
          {common('close')}
        </Button>
      </Group>
      {row ? (
        <>
          {row.clashes.map((clash) => (
            <Note key={clash.key} weight={clash.grade === 'hint' ? 'plain' : clash.grade}>
              {clash.text}
            </Note>
          ))}
          <PersonFields slug={slug} person={row.person} />
          <PersonReach slug={slug} personId={row.person.id} />
          <Section title={t('roles')} level={3}>
            <HeldRoles roles={row.roles} />
          </Section>
          <Removal slug={slug} row={row} onRemoved={onClose} />
        </>
      ) : (
        <Empty>{t('goneHint')}</Empty>
      )}
    </aside>
  );
}

/** Whoever has roles stays until somebody else has them. */
function Removal({ slug, row, onRemoved }: { slug: string; row: PersonRow; onRemoved: () => void }) {
  const { t } = useTranslation('people');
  const { remove } = usePersonEdits(slug);
  const { failure, attempt } = useAttempt();
  const { person, roles } = row;
  const sessions = [...new Map(roles.map(({ session }) => [session.id, session])).values()];
  const take = async () => {
    if (await attempt(() => remove(person.id))) onRemoved();
  };
  return (
    <Section title={t('removal')} level={3}>
      {roles.length === 0 ? (
        <Button variant="default" onClick={() => void take()}>
          {t('remove')}
        </Button>
      ) : (
        <>
          <Text size="sm">{t('hasRoles')}</Text>
          <List size="sm">
            {sessions.map(({ id, title }) => (
              <List.Item key={id}>
                <AnchorLink to="/$slug/sessions/$session" params={{ slug, session: id }}>
                  {title}
                </AnchorLink>
              </List.Item>
            ))}
          </List>
        </>
      )}
      <ProblemNote error={failure} />
    </Section>
  );
}
