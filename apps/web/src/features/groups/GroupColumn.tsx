import type { GroupView } from '#contract/programme-view';
import { useDroppable } from '@dnd-kit/core';
import { Text, Title } from '@mantine/core';
import { Children, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { holderName } from '../programme/holders.rules';
import { useProgramme } from '../programme/programme.queries';
import type { Column } from './group-board.rules';
import classes from './GroupBoard.module.css';
import { nowhere } from './use-board';
import type { GroupWords } from './use-group-words';

interface Props {
  slug: string;
  column: Column;
  words: GroupWords;
  /** Whether what is held by keys would go here. */
  isTarget: boolean;
  children: ReactNode;
}

/** A group with who sits in it, or those who sit in none. */
export function GroupColumn({ slug, column, words, isTarget, children }: Props) {
  const { t } = useTranslation('groups');
  const { meeting } = useProgramme(slug);
  const headingId = useId();
  const { setNodeRef, isOver } = useDroppable({ id: column.group?.id ?? nowhere });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isTarget) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [isTarget]);
  return (
    <section
      ref={setNodeRef}
      className={classes['column']}
      data-target={isTarget || isOver || undefined}
      aria-labelledby={headingId}
    >
      <Title
        order={2}
        size="md"
        id={headingId}
        ref={heading}
        className={classes['heading']}
        lang={column.group ? meeting.language : undefined}
      >
        {words.groupName(column.group?.id ?? null)}
      </Title>
      <Seats column={column} />
      {column.group && <AboutGroup slug={slug} group={column.group} words={words} />}
      {Children.count(children) > 0 ? (
        <ul className={classes['cards']}>{children}</ul>
      ) : (
        <Text c="dimmed" mt="xs">
          {t(column.group ? 'nobody' : 'allPlaced')}
        </Text>
      )}
    </section>
  );
}

/** The room, and how many of its seats are taken. */
function Seats({ column: { room, taken } }: { column: Column }) {
  const { t } = useTranslation('groups');
  const over = room?.seats == null ? 0 : taken - room.seats;
  return (
    <Text size="sm">
      {room && `${room.name} – `}
      {room?.seats == null ? t('seats', { taken }) : t('seatsOf', { taken, seats: room.seats })}
      {over > 0 && <strong className={classes['over']}> ({t('tooMany', { over })})</strong>}
    </Text>
  );
}

const lists = ['coFacilitators', 'rapporteurs', 'noteTakers'] as const;

/** For whom it is meant, in which languages it works, and who has a part in it. */
function AboutGroup({ slug, group, words }: { slug: string; group: GroupView; words: GroupWords }) {
  const { t } = useTranslation('groups');
  const { t: terms } = useTranslation('terms');
  const { people } = useProgramme(slug);
  const lines = [
    ...(group.regions.length > 0 ? [t('meantFor', { regions: words.regionNames(group.regions) })] : []),
    ...(group.languages.length > 0 ? [t('languages', { languages: words.languageNames(group.languages) })] : []),
    ...lists
      .filter((list) => group[list].length > 0)
      .map((list) => {
        const names = group[list].map((role) => holderName(role, people) ?? terms('nobodyYet'));
        return `${terms(`roleList.${list}`)}: ${names.join('; ')}`;
      }),
  ];
  return lines.map((line) => (
    <Text key={line} size="sm" c="dimmed">
      {line}
    </Text>
  ));
}
