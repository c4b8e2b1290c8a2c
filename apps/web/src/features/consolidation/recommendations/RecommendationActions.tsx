import type { PlenaryRecommendation } from '#contract/consolidation';
import { Button, Group } from '@mantine/core';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import { stepEdit } from '../order.rules';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';
import { fieldOf, focusOn, focusSoon, headingOf } from './focus';

interface Props {
  one: PlenaryRecommendation;
  place: number;
  isWorded: boolean;
}

/** Words it, moves it, takes it out. */
export function RecommendationActions({ one, place, isWorded }: Props) {
  const { t } = useTranslation('consolidation');
  const { names, setOpen } = useConsolidation();
  const { act, isBusy, trouble } = useDeed();
  const name = names.short(one.id);
  const edit = () => {
    flushSync(() => setOpen(one.id, !isWorded));
    focusOn(isWorded ? headingOf(one.id) : fieldOf(one.id, 'title'));
  };
  const remove = async () => {
    if (await act([{ kind: 'remove', recommendation: one.id }], t('removedOne', { recommendation: name })))
      focusSoon('adopted');
  };
  return (
    <>
      <Group gap="xs" mt="xs" className="no-print">
        {one.decision === null && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t(isWorded ? 'closeOf' : 'editOf', { recommendation: name })}
            onClick={edit}
          >
            {t(isWorded ? 'close' : 'edit')}
          </Button>
        )}
        <Steps one={one} place={place} />
        {one.decision === null && (
          <Button
            variant="default"
            size="compact-sm"
            loading={isBusy}
            aria-label={t('removeName', { name })}
            onClick={() => void remove()}
          >
            {t('remove')}
          </Button>
        )}
      </Group>
      <TroubleNote trouble={trouble} />
    </>
  );
}

/** One place up or down; the order alone changes, also of what is decided. */
function Steps({ one, place }: Pick<Props, 'one' | 'place'>) {
  const { t } = useTranslation('consolidation');
  const { t: sorting } = useTranslation('sorting');
  const { view, names } = useConsolidation();
  const { act, trouble } = useDeed();
  const ids = view.recommendations.map(({ id }) => id);
  const name = names.full(one.id);
  const idOf = (by: -1 | 1) => `${headingOf(one.id)}-${by < 0 ? 'up' : 'down'}`;
  const step = async (by: -1 | 1) => {
    const move = stepEdit(ids, one.id, by);
    if (!move) return;
    const isDone = act([move], t('orderIs', { name, number: place + by + 1 }));
    // It goes to another place in the page, which takes the focus away.
    focusSoon(idOf(by));
    await isDone;
  };
  return (
    <>
      {([-1, 1] as const).map((by) => {
        const isEnd = stepEdit(ids, one.id, by) === null;
        return (
          <Button
            key={by}
            id={idOf(by)}
            variant="default"
            size="compact-sm"
            data-disabled={isEnd || undefined}
            aria-disabled={isEnd}
            aria-label={sorting(by < 0 ? 'upName' : 'downName', { name })}
            onClick={() => void step(by)}
          >
            {sorting(by < 0 ? 'up' : 'down')}
          </Button>
        );
      })}
      <TroubleNote trouble={trouble} />
    </>
  );
}
