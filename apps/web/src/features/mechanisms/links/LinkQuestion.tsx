import { mechanismLinkDays } from '#contract/mechanism-link-days';
import { mechanismLinkMail } from '#words/mechanism-link-mail';
import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Answers } from '../../../ui/Answers';
import classes from './links.module.css';
import type { LinkWish } from './use-links';

interface Props {
  /** Its name. */
  mechanism: string;
  wish: LinkWish;
  act: Parameters<typeof Answers>[0]['act'];
  back: () => void;
}

/** Before the mail goes: to whom, and every word of it. */
export function LinkQuestion({ mechanism, wish: { email = '', language }, act, back }: Props) {
  const { t } = useTranslation('mechanisms');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { subject, paragraphs } = mechanismLinkMail(language, { mechanism, days: mechanismLinkDays });
  return (
    <div className={classes['question']}>
      <Title order={3} size="md" tabIndex={-1} ref={heading}>
        {t('sendLinkQuestion', { email })}
      </Title>
      <div className={classes['mail']} lang={language} dir="ltr">
        <strong>{subject}</strong>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Answers act={act} back={back}>
        {t('sendLink')}
      </Answers>
    </div>
  );
}
