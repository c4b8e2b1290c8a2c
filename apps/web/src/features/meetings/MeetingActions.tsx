import type { OwnMeeting } from '#contract/own-meeting';
import { Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FileExport } from './use-file-export';
import type { Lifecycle } from './use-lifecycle';

interface Props {
  meeting: OwnMeeting;
  change: Lifecycle['change'];
  fetchFile: FileExport['mutate'];
}

/** What else can be done with a meeting of the list. */
export function MeetingActions({ meeting, change, fetchFile }: Props) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const { slug, title, version, state } = meeting;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="sm" aria-label={t('actionsOf', { title })}>
          {t('actions')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate({ to: '/$slug/settings', params: { slug } })}>
          {t('settings')}
        </Menu.Item>
        <Menu.Item onClick={() => void navigate({ to: '/copy', search: { of: slug } })}>{t('copy')}</Menu.Item>
        <Menu.Item onClick={() => fetchFile({ slug, isProgrammeOnly: false })}>{t('export')}</Menu.Item>
        <Menu.Item onClick={() => fetchFile({ slug, isProgrammeOnly: true })}>{t('exportProgramme')}</Menu.Item>
        <Menu.Divider />
        {state === 'archived' ? (
          <Menu.Item onClick={() => change.mutate({ deed: 'reopen', slug, title, version })}>{t('reopen')}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => change.mutate({ deed: 'archive', slug, title, version })}>{t('archive')}</Menu.Item>
        )}
        <Menu.Item onClick={() => change.mutate({ deed: 'delete', slug, title, version })}>{t('delete')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
