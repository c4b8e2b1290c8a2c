import { mechanismLinkDays } from '#contract/mechanism-link-days';
import { mechanismLinkMail } from '#words/mechanism-link-mail';
import { useTranslation } from 'react-i18next';
import { MailQuestion } from '../../../ui/MailQuestion';
import type { LinkWish } from './use-links';

interface Props {
  /** Its name. */
  mechanism: string;
  wish: LinkWish;
  act: Parameters<typeof MailQuestion>[0]['act'];
  back: () => void;
}

/** Before the mail goes: to whom, and every word of it. */
export function LinkQuestion({ mechanism, wish: { email = '', language }, act, back }: Props) {
  const { t } = useTranslation('mechanisms');
  const mail = mechanismLinkMail(language, { mechanism, days: mechanismLinkDays });
  return (
    <MailQuestion {...{ title: t('sendLinkQuestion', { email }), mail, language, act, back }}>
      {t('sendLink')}
    </MailQuestion>
  );
}
