import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoardRow, needs } from './board.rules';
import { MissingList } from './MissingList';
import { NeedCell } from './NeedCell';
import { SessionLink } from './SessionLink';

/** Sessions by needs; the sentences of a session open under its row. */
export function ReadinessTable({ slug, rows }: { slug: string; rows: readonly BoardRow[] }) {
  const { t } = useTranslation('readiness');
  return (
    <Table verticalSpacing="xs" aria-label={t('table')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('session')}</Table.Th>
          {needs.map((need) => (
            <Table.Th key={need}>{t(`need.${need}`)}</Table.Th>
          ))}
          <Table.Th>{t('details')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <SessionRows key={row.session.key} slug={slug} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function SessionRows({ slug, row: { session, missing, cells } }: { slug: string; row: BoardRow }) {
  const { t } = useTranslation('readiness');
  const [isOpen, setIsOpen] = useState(false);
  const id = `missing-${session.key}`;
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row">
          <SessionLink slug={slug} session={session} />
        </Table.Th>
        {needs.map((need) => (
          <Table.Td key={need}>
            <NeedCell missing={cells[need]} />
          </Table.Td>
        ))}
        <Table.Td>
          {missing.length > 0 && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('detailsOf', { session: session.title })}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setIsOpen(!isOpen)}
            >
              {t('details')}
            </Button>
          )}
        </Table.Td>
      </Table.Tr>
      <Table.Tr id={id} hidden={!isOpen}>
        <Table.Td colSpan={needs.length + 2}>
          <MissingList slug={slug} missing={missing} />
        </Table.Td>
      </Table.Tr>
    </>
  );
}
