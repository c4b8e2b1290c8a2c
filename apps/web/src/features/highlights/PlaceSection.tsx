import type { HighlightsBlock, HighlightsPlace } from '#contract/highlights';
import { Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import { Section } from '../../ui/Section';
import { TimeRange } from '../../ui/TimeRange';
import type { Aside } from './asides.rules';
import { BlockList } from './BlockList';
import classes from './Highlights.module.css';
import { useHighlights } from './highlights-context';
import { placeAnchor, usePlaceNames } from './place-names';
import { isSameList } from './places.rules';

interface Props {
  place: HighlightsPlace;
  /** Of this place, in their order. */
  entries: readonly HighlightsBlock[];
  removed: readonly HighlightsBlock[];
  asides: readonly Aside[];
}

/** One place of the document: what the programme says of it, and what is written there. */
export const PlaceSection = memo(function PlaceSection({ place, entries, removed, asides }: Props) {
  const { part, kind } = place;
  const name = usePlaceNames().nameOf(place);
  const anchor = placeAnchor(part);
  return (
    <Section title={name} level={kind === 'group' ? 3 : 2} anchor={anchor}>
      {kind === 'session' && <SessionFacts place={place} />}
      <BlockList {...{ part, anchor, name, entries, removed, asides }} />
    </Section>
  );
}, isSame);

/** While somebody writes in one place, all others stay as they are. */
function isSame(one: Props, other: Props): boolean {
  return (
    one.place === other.place &&
    isSameList(one.entries, other.entries) &&
    isSameList(one.removed, other.removed) &&
    isSameList(one.asides, other.asides)
  );
}

function SessionFacts({ place: { start, end, moderators, objectives } }: { place: HighlightsPlace }) {
  const { t } = useTranslation('highlights');
  const { timeZone, language } = useHighlights();
  const { list } = usePrinted(timeZone);
  return (
    <>
      <Text size="sm" c="dimmed" className={classes['facts']}>
        {start !== null && end !== null && <TimeRange start={start} end={end} />}
        {moderators.length > 0 && <span>{t('moderated', { who: list(moderators) })}</span>}
      </Text>
      {objectives.length > 0 && (
        <details className={classes['fold']}>
          <summary>{t('objectives')}</summary>
          <ul lang={language} dir="auto">
            {objectives.map((objective, index) => (
              <li key={index}>{objective}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
