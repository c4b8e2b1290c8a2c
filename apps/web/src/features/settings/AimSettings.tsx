import type { MeetingView } from '#contract/programme-view';
import { useTranslation } from 'react-i18next';
import { PointsSetting } from './PointsSetting';
import { Section } from './Section';
import { useMeetingChange } from './use-meeting-change';

/** What the meeting is for, and what it will be about. */
export function AimSettings({ meeting, disabled }: { meeting: MeetingView; disabled: boolean }) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(meeting.slug);
  const shared = { version: meeting.version, lang: meeting.language, disabled };
  return (
    <Section id="aims" title={t('aims')}>
      <PointsSetting
        {...shared}
        title={t('objective')}
        value={meeting.objective}
        save={(objective, seen) => change({ objective }, seen)}
      />
      <PointsSetting
        {...shared}
        title={t('issues')}
        value={meeting.issues}
        save={(issues, seen) => change({ issues }, seen)}
      />
    </Section>
  );
}
