import type { MeetingView } from '#contract/programme-view';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { PointsSetting } from './PointsSetting';
import { useMeetingChange } from '../programme/use-meeting-change';

/** What the meeting is for, and what it will be about. */
export function AimSettings({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(meeting.slug);
  return (
    <Section title={t('aims')} level={2} anchor="aims">
      {(['objective', 'issues'] as const).map((field) => (
        <PointsSetting
          key={field}
          field={field}
          title={t(field)}
          value={meeting[field]}
          version={meeting.version}
          lang={meeting.language}
          save={(value, seen) => change({ [field]: value }, seen)}
        />
      ))}
    </Section>
  );
}
