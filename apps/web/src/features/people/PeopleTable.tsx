import { Table, Text } from '@mantine/core';
import { printedName } from '#contract/printed-name';
import { useTranslation } from 'react-i18next';
import { useScreenAtLeast } from '../../lib/use-screen-width';
import { AnchorLink } from '../../ui/AnchorLink';
import { HeldRoles } from './HeldRoles';
import type { PersonRow } from './people-rows.rules';
import classes from './PeopleTable.module.css';

interface Props {
  slug: string;
  rows: readonly PersonRow[];
  /** Id of the person whose panel is open. */
  chosen: string | undefined;
  /** Of the meeting's own texts. */
  language: string;
}

/** Everybody with what they do; a list where there is no room for a table. */
export function PeopleTable(props: Props) {
  const { t } = useTranslation('people');
  const isWide = useScreenAtLeast(62);
  const { slug, rows, chosen, language } = props;
  if (!isWide) return <PeopleList {...props} />;
  return (
    <Table verticalSpacing="sm" className={classes['table']}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('name')}</Table.Th>
          <Table.Th>{t('roles')}</Table.Th>
          <Table.Th>{t('clashes')}</Table.Th>
          <Table.Th>{t('invited')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.person.id} className={classes['row']} data-chosen={row.person.id === chosen || undefined}>
            <Table.Td>
              <Name slug={slug} row={row} language={language} />
            </Table.Td>
            <Table.Td>
              <HeldRoles roles={row.roles} />
            </Table.Td>
            <Table.Td>
              <Clashes row={row} />
            </Table.Td>
            <Table.Td>
              <Invited row={row} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PeopleList({ slug, rows, language }: Props) {
  const { t } = useTranslation('people');
  return (
    <ul className={classes['people']} aria-label={t('title')}>
      {rows.map((row) => (
        <li key={row.person.id}>
          <Name slug={slug} row={row} language={language} />
          <HeldRoles roles={row.roles} />
          <Clashes row={row} />
          {row.roles.length > 0 && (
            <Text size="sm">
              {t('invited')}: <Invited row={row} />
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function Name({ slug, row: { person }, language }: { slug: string; row: PersonRow; language: string }) {
  return (
    <div lang={language}>
      <AnchorLink
        to="/$slug/people"
        params={{ slug }}
        search={(search) => ({ ...search, person: person.id })}
        resetScroll={false}
      >
        {printedName(person)}
      </AnchorLink>
      {person.position !== null && (
        <Text size="sm" c="dimmed">
          {person.position}
        </Text>
      )}
    </div>
  );
}

function Clashes({ row: { clashes } }: { row: PersonRow }) {
  const { t } = useTranslation('people');
  if (clashes.length === 0) return null;
  return (
    <Text component="span" size="sm" fw={700} c="var(--house-error)">
      {t('clashCount', { count: clashes.length })}
    </Text>
  );
}

function Invited({ row: { invited, roles } }: { row: PersonRow }) {
  const { t } = useTranslation('people');
  if (invited === null || roles.length === 0) return null;
  return <span>{invited === 0 ? t('notInvited') : t('invitedTo', { invited, count: roles.length })}</span>;
}
