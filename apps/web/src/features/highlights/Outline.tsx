import type { HighlightsBlock, HighlightsPlace } from '#contract/highlights';
import { Anchor } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenAtLeast } from '../../lib/use-screen-width';
import classes from './Outline.module.css';
import { adoptedAnchor, lostAnchor, placeAnchor, usePlaceNames } from './place-names';

interface Props {
  places: readonly HighlightsPlace[];
  /** All that stand somewhere. */
  blocks: readonly HighlightsBlock[];
  hasLost: boolean;
}

interface Entry {
  anchor: string;
  words: string;
  isGroup: boolean;
}

/** The way to each place, with how much stands there; on a narrow screen it is folded. */
export const Outline = memo(function Outline({ places, blocks, hasLost }: Props) {
  const { t } = useTranslation('highlights');
  const { nameOf } = usePlaceNames();
  const isWide = useScreenAtLeast(75);
  const counted = (place: HighlightsPlace) => {
    const number = blocks.filter(({ part }) => part === place.part).length;
    const name = nameOf(place);
    return number === 0 ? name : t('inPlace', { place: name, number });
  };
  const entries = places.flatMap((place): Entry[] => [
    ...(place.kind === 'partnerships' ? [{ anchor: adoptedAnchor, words: t('recommendations'), isGroup: false }] : []),
    { anchor: placeAnchor(place.part), words: counted(place), isGroup: place.kind === 'group' },
  ]);
  if (hasLost) entries.push({ anchor: lostAnchor, words: t('lost'), isGroup: false });
  const list = <Entries entries={entries} />;
  return (
    <nav className={classes['outline']} aria-label={t('outline')}>
      {isWide ? (
        list
      ) : (
        <details>
          <summary>{t('outline')}</summary>
          {list}
        </details>
      )}
    </nav>
  );
});

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className={classes['places']}>
      {entries.map(({ anchor, words, isGroup }) => (
        <li key={anchor} data-group={isGroup || undefined}>
          <Anchor
            href={`#${anchor}`}
            size="sm"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(anchor)?.focus();
            }}
          >
            {words}
          </Anchor>
        </li>
      ))}
    </ol>
  );
}
