import type { MailPreview as Mail } from '#contract/invitation';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './MailPreview.module.css';

interface Props {
  mail: Pick<Mail, 'recipient' | 'name' | 'subject' | 'text'>;
  /** Of the mail's words. */
  language: string;
  isOpen?: boolean;
  /** What comes with it. */
  children?: ReactNode;
}

/** A mail that would go: to whom, about what, and on demand every word of it. */
export function MailPreview({ mail: { recipient, name, subject, text }, language, isOpen = false, children }: Props) {
  const { t } = useTranslation('mails');
  const shown = name === '' ? recipient : name;
  return (
    <details className={classes['mail']} open={isOpen}>
      <summary>
        <strong>{shown}</strong> {shown !== recipient && <span className={classes['address']}>{recipient}</span>}
        <span className={classes['subject']} lang={language}>
          {subject}
        </span>
      </summary>
      <div
        className={classes['text']}
        lang={language}
        dir="auto"
        role="group"
        aria-label={t('textTo', { name: shown })}
      >
        {text}
      </div>
      {children}
    </details>
  );
}
