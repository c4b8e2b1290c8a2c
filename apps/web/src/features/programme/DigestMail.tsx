import type { DigestPreview } from '#contract/notice';
import { useTranslation } from 'react-i18next';
import { MailPreview } from '../../ui/MailPreview';
import { sessionHeading } from './headings.rules';
import { useProgramme } from './programme.queries';

interface Props {
  slug: string;
  mail: DigestPreview;
  isOpen?: boolean;
}

/** A mail to one person about all their roles, with what comes into their calendar and what goes from it. */
export function DigestMail({ slug, mail, isOpen = false }: Props) {
  const { t } = useTranslation('notices');
  const { t: session } = useTranslation('session');
  const { meeting, sessions } = useProgramme(slug);
  const titleOf = (key: string) => {
    const found = sessions.find(({ id }) => id === key);
    return found ? sessionHeading(found, session) : key;
  };
  return (
    <MailPreview mail={mail} language={meeting.language} isOpen={isOpen}>
      {mail.calendar.length > 0 && (
        <ul aria-label={t('calendar')}>
          {mail.calendar.map(({ session: key, method }) => (
            <li key={key}>{t(`calendar.${method}`, { session: titleOf(key) })}</li>
          ))}
        </ul>
      )}
    </MailPreview>
  );
}
