import type { ReportingGroup } from '#contract/plenary';
import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HasPresented } from './HasPresented';
import type { PlenaryPlace } from './plenary.queries';
import classes from './Reporting.module.css';
import { groupName } from './slide-words';
import { SlideList } from './SlideList';
import type { Showing } from './use-showing';

interface Props {
  place: PlenaryPlace;
  group: ReportingGroup;
  showing: Showing;
}

/** A group that reports: how far it is, who speaks for it, its slides, and whether it has had its turn. */
export function Reporting({ place, group, showing: { shown, show, take } }: Props) {
  const { t, i18n } = useTranslation('plenary');
  const id = useId();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const { state, awaited, rapporteurs } = group;
  return (
    <section className={classes['group']} aria-labelledby={id}>
      <Title order={2} size="md" id={id}>
        {groupName(group, t)}
      </Title>
      <p className={classes['facts']}>
        <span className={classes['state']} data-state={state}>
          {t(`state.${state}`)}
        </span>
        {awaited.length > 0 && <span>{t('awaits', { who: list.format(awaited) })}</span>}
        <span>
          {rapporteurs.length === 0 ? t('nobodyReports') : t('rapporteurs', { who: list.format(rapporteurs) })}
        </span>
      </p>
      <SlideList
        group={group}
        shown={shown?.group === group.id ? shown.slide : null}
        show={(slide) => show({ group: group.id, slide })}
      />
      <HasPresented place={place} group={group} take={take} />
    </section>
  );
}
