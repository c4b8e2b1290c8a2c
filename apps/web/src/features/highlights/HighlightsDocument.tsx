import type { HighlightsView } from '#contract/highlights';
import { useMemo } from 'react';
import { unplaced } from '../../lib/outbox/shown.rules';
import { useOutbox } from '../../lib/outbox/use-outbox';
import { useProgramme } from '../programme/programme.queries';
import { Adopted } from './Adopted';
import { asidesOf } from './asides.rules';
import { Astray } from './Astray';
import { HighlightsHead } from './HighlightsHead';
import classes from './Highlights.module.css';
import { type Highlights, HighlightsContext } from './highlights-context';
import { highlightsDoor, highlightsOutboxes } from './highlights-outboxes';
import { HighlightsNotTaken } from './HighlightsNotTaken';
import { shownBlocks } from './origins.rules';
import { Outline } from './Outline';
import { astray, blocksIn } from './places.rules';
import { PlaceSection } from './PlaceSection';

interface Props {
  account: string;
  slug: string;
  /** As they were read last. */
  read: HighlightsView;
}

/** The highlights of a meeting as one long document, in the order in which they are printed; beside it the way to each place. */
export function HighlightsDocument({ account, slug, read }: Props) {
  const { meeting } = useProgramme(slug);
  const door = useMemo(() => highlightsDoor(account, slug), [account, slug]);
  const [outbox, { view, queue, standing }] = useOutbox(highlightsOutboxes, door, read);
  const { timeZone } = meeting;
  const { language, places } = view;
  const mayWrite = view.may.write;
  const highlights = useMemo(
    (): Highlights => ({ slug, outbox, timeZone, language, mayWrite }),
    [slug, outbox, timeZone, language, mayWrite],
  );
  const now = useMemo(() => shownBlocks(view, queue), [view, queue]);
  const asides = asidesOf(queue.unsettled, view.entries);
  const lost = astray(now, places);
  return (
    <HighlightsContext value={highlights}>
      <HighlightsHead view={view} standing={standing} />
      <div className={classes['desk']}>
        <Outline {...{ places, blocks: now.entries, hasLost: lost.entries.length > 0 }} />
        <div className={classes['document']}>
          <HighlightsNotTaken items={unplaced(queue, now)} />
          {places.map((place) => {
            const { entries, removed } = blocksIn(now, place.part);
            const own = asides.filter(({ entry }) => entries.some(({ id }) => id === entry));
            return (
              <div key={place.part} className={classes['place']} data-kind={place.kind}>
                {place.kind === 'partnerships' && <Adopted adopted={view.adopted} unentered={view.unentered} />}
                <PlaceSection {...{ place, entries, removed, asides: own }} />
              </div>
            );
          })}
          <Astray blocks={lost} asides={asides} />
        </div>
      </div>
    </HighlightsContext>
  );
}
