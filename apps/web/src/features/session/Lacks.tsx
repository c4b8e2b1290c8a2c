import type { DraftLink } from '#contract/finding';
import { Button, List } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import type { Lack } from './missing.rules';
import type { SectionProps } from './section-props';
import { useLacks } from './use-lacks';
import classes from './Lacks.module.css';

/** Of what is merely worth knowing so many are shown at first. */
const hintsFirst = 3;

/** What keeps the session from being ready, with the way to where it is mended. */
export function Lacks({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('session');
  const { lacks, error } = useLacks(slug, session.id);
  return (
    <Section title={t('lacks')} level={level}>
      {error && <ProblemNote error={error} />}
      {lacks && <LackList slug={slug} sessionId={session.id} lacks={lacks} />}
    </Section>
  );
}

function LackList({ slug, sessionId, lacks }: { slug: string; sessionId: string; lacks: readonly Lack[] }) {
  const { t } = useTranslation('session');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lacks : shownOf(lacks);
  if (lacks.length === 0) return <Note weight="good">{t('ready')}</Note>;
  return (
    <>
      <List listStyleType="none" className={classes['list']}>
        {shown.map((lack) => (
          <List.Item key={lack.key} className={classes['lack']} data-grade={lack.grade}>
            <LackLine slug={slug} sessionId={sessionId} lack={lack} />
          </List.Item>
        ))}
      </List>
      {shown.length < lacks.length && (
        <Button variant="default" size="compact-sm" onClick={() => setWhole(true)}>
          {t('allLacks', { number: lacks.length })}
        </Button>
      )}
    </>
  );
}

function shownOf(lacks: readonly Lack[]): Lack[] {
  const grave = lacks.filter(({ grade }) => grade !== 'hint');
  return [...grave, ...lacks.filter(({ grade }) => grade === 'hint').slice(0, hintsFirst)];
}

function LackLine({ slug, sessionId, lack }: { slug: string; sessionId: string; lack: Lack }) {
  const { t } = useTranslation('session');
  return (
    <>
      <span className={classes['grade']}>{t(`grade.${lack.grade}`)}</span>{' '}
      <span>
        <bdi>{lack.text}</bdi>{' '}
        {lack.concerns.map((link) => (
          <LackLink key={`${link.kind} ${link.key}`} slug={slug} sessionId={sessionId} link={link} />
        ))}
      </span>
    </>
  );
}

const anchors = { item: 'items', group: 'groups', guide: 'guide', session: 'facts', room: 'facts' } as const;

function LackLink({ slug, sessionId, link }: { slug: string; sessionId: string; link: DraftLink }) {
  const { kind, key, title, session } = link;
  if (kind === 'meeting') return null;
  if (kind === 'person') {
    return (
      <AnchorLink className={classes['link']} to="/$slug/people" params={{ slug }} search={{ person: key }}>
        {title}
      </AnchorLink>
    );
  }
  if (kind === 'mechanism') {
    return (
      <AnchorLink className={classes['link']} to="/$slug/participation" params={{ slug }} search={{ q: title }}>
        {title}
      </AnchorLink>
    );
  }
  const elsewhere = kind === 'session' ? key : (session?.key ?? sessionId);
  return (
    <AnchorLink
      className={classes['link']}
      to={elsewhere === sessionId ? '.' : '/$slug/sessions/$session'}
      params={{ slug, session: elsewhere }}
      search={elsewhere === sessionId ? true : {}}
      hash={anchors[kind]}
    >
      {title}
    </AnchorLink>
  );
}
