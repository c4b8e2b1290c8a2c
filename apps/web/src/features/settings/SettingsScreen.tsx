import { Anchor } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { ScreenHead } from '../../ui/ScreenHead';
import { useIsArchived } from '../programme/own-meetings.queries';
import { useProgramme } from '../programme/programme.queries';
import { AccessSettings } from './AccessSettings';
import { AimSettings } from './AimSettings';
import { FindingSettings } from './FindingSettings';
import { GeneralSettings } from './GeneralSettings';
import { NoticeSettings } from './NoticeSettings';
import { OutputSettings } from './OutputSettings';
import { PlaceSettings } from './PlaceSettings';
import { RoomSettings } from './RoomSettings';
import classes from './settings.module.css';

const parts = ['general', 'when', 'aims', 'rooms', 'outputs', 'findings', 'notices', 'access'] as const;

/** What holds for the meeting as a whole. Each field is saved when one leaves it. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { slug } = useParams({ from: '/$slug/settings' });
  const { meeting, rooms } = useProgramme(slug);
  const isArchived = useIsArchived(slug);
  return (
    <>
      <ScreenHead title={t('title')} />
      {isArchived && <Note weight="warning">{t('archived')}</Note>}
      <nav aria-label={t('sections')}>
        <ul className={classes['parts']}>
          {parts.map((part) => (
            <li key={part}>
              <Anchor
                href={`#${part}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(part)?.focus();
                }}
              >
                {t(part)}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset disabled={isArchived} className={classes['draft']} aria-label={t('title')}>
        <GeneralSettings meeting={meeting} />
        <PlaceSettings meeting={meeting} />
        <AimSettings meeting={meeting} />
        <RoomSettings slug={slug} rooms={rooms} lang={meeting.language} />
        <OutputSettings meeting={meeting} />
        <FindingSettings slug={slug} />
        <NoticeSettings slug={slug} />
      </fieldset>
      <AccessSettings slug={slug} />
    </>
  );
}
