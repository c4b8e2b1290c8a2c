import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Answers } from './Answers';
import classes from './MailQuestion.module.css';

interface Props {
  title: string;
  mail: { subject: string; paragraphs: readonly string[] };
  /** Of the mail's words. */
  language: string;
  act: Parameters<typeof Answers>[0]['act'];
  back: () => void;
  /** What is done, in words. */
  children: ReactNode;
}

/** Before a mail goes: to whom, and every word of it. */
export function MailQuestion({ title, mail: { subject, paragraphs }, language, act, back, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes['question']}>
      <Title order={3} size="md" tabIndex={-1} ref={heading}>
        {title}
      </Title>
      <div className={classes['mail']} lang={language} dir="ltr">
        <strong>{subject}</strong>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Answers act={act} back={back}>
        {children}
      </Answers>
    </div>
  );
}
