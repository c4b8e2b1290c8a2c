import type { NewsPreview } from '#contract/notice';
import { useTranslation } from 'react-i18next';
import { MailPreview } from '../../ui/MailPreview';

/** The mails to those who follow the meeting by mail, of whom only the number is known. */
export function NewsMails({ mails }: { mails: readonly NewsPreview[] }) {
  const { t } = useTranslation('notices');
  return mails.map(({ language, subscribers, subject, text }) => {
    const recipient = t('subscribers', { count: subscribers });
    return <MailPreview key={language} mail={{ recipient, name: '', subject, text }} language={language} />;
  });
}
