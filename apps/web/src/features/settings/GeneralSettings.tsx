import type { MeetingView } from '#contract/programme-view';
import type { MeetingChange } from '#contract/programme-editing';
import { useTranslation } from 'react-i18next';
import { ContentLanguageSelect } from '../programme/ContentLanguageSelect';
import { FieldTrouble } from './FieldTrouble';
import { SavedText } from './SavedText';
import { Section } from './Section';
import { useMeetingChange } from './use-meeting-change';
import { useSavedField } from './use-saved-field';

interface Props {
  meeting: MeetingView;
  disabled: boolean;
}

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** What the meeting is called, by whom it is organized and in which language. */
export function GeneralSettings({ meeting, disabled }: Props) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(meeting.slug);
  const { version, language: lang } = meeting;
  const text = (value: string | null, toChange: (text: string) => MeetingChange) => ({
    ...{ value, version, disabled, lang },
    save: (typed: string, seen: number) => change(toChange(typed), seen),
  });
  return (
    <Section id="general" title={t('general')}>
      <SavedText label={t('name')} isLong {...text(meeting.title, (title) => ({ title }))} />
      <SavedText
        label={t('shortTitle')}
        width="20rem"
        {...text(meeting.shortTitle, (shortTitle) => ({ shortTitle }))}
      />
      <SavedText label={t('theme')} isLong {...text(meeting.theme, (theme) => ({ theme: orNull(theme) }))} />
      <SavedText
        label={t('edition')}
        hint={t('editionHint')}
        type="number"
        width="8rem"
        {...text(meeting.edition === null ? null : String(meeting.edition), (typed) => ({
          edition: typed.trim() === '' ? null : Number(typed),
        }))}
      />
      <SavedText
        label={t('organizer')}
        {...text(meeting.organizer, (organizer) => ({ organizer: orNull(organizer) }))}
      />
      <SavedText
        label={t('organizerTagline')}
        {...text(meeting.organizerTagline, (tagline) => ({ organizerTagline: orNull(tagline) }))}
      />
      <LanguageSetting meeting={meeting} disabled={disabled} />
    </Section>
  );
}

function LanguageSetting({ meeting: { slug, language, version }, disabled }: Props) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(slug);
  const field = useSavedField({ value: language, version, save: (value, seen) => change({ language: value }, seen) });
  return (
    <>
      <ContentLanguageSelect
        label={t('language')}
        value={field.value}
        disabled={disabled}
        maw="20rem"
        size="md"
        onChange={(value) => value !== null && field.put(value)}
      />
      <FieldTrouble field={field} show={(value) => value} />
    </>
  );
}
