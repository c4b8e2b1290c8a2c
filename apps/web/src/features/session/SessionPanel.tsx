import { Button, Group, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { useProgramme } from '../programme/programme.queries';
import { sessionHeading } from '../programme/headings.rules';
import { SessionGone } from './SessionGone';
import { SessionSections } from './SessionSections';

interface Props {
  slug: string;
  /** Its id in the meeting file. */
  sessionId: string;
  onClose: () => void;
}

/** Is this session ready? At the side of a screen that stays in view. */
export function SessionPanel({ slug, sessionId, onClose }: Props) {
  const { t } = useTranslation('session');
  const { meeting, sessions } = useProgramme(slug);
  const session = sessions.find(({ id }) => id === sessionId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [sessionId]);
  return (
    <section aria-label={t('panel')}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Title order={2} size="lg" tabIndex={-1} ref={heading} lang={meeting.language} style={{ outline: 'none' }}>
          {session ? sessionHeading(session, t) : t('gone')}
        </Title>
        <Button variant="default" size="compact-sm" onClick={onClose} style={{ flex: 'none' }}>
          {t('close')}
        </Button>
      </Group>
      {session ? (
        <>
          <AnchorLink size="sm" to="/$slug/sessions/$session" params={{ slug, session: sessionId }}>
            {t('fullPage')}
          </AnchorLink>
          <SessionSections key={sessionId} slug={slug} session={session} level={3} onRemoved={onClose} />
        </>
      ) : (
        <SessionGone slug={slug} />
      )}
    </section>
  );
}
