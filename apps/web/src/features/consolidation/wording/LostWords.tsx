import type { SourcedSentence, WordingField } from '#contract/consolidation';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../ui/Note';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { focusSoon, headingOf } from '../recommendations/focus';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';
import type { Spot } from './wording.rules';
import { useUnsaved } from './use-unsaved';

/** What was written here in a recommendation that somebody has taken out meanwhile: it is kept, with the way back. */
export function LostWords() {
  const { view } = useConsolidation();
  const lost = useUnsaved().filter(
    ({ recommendation }) => !view.recommendations.some(({ id }) => id === recommendation),
  );
  return [...new Set(lost.map(({ recommendation }) => recommendation))].map((id) => (
    <LostOnes key={id} id={id} spots={lost.filter(({ recommendation }) => recommendation === id)} />
  ));
}

function LostOnes({ id, spots }: { id: string; spots: readonly Spot[] }) {
  const { t } = useTranslation('consolidation');
  const { view, acts, setOpen } = useConsolidation();
  const { act, isBusy, trouble } = useDeed();
  const printed = usePrinted();
  const title = view.removed.find((one) => one.id === id)?.title ?? '';
  const back = async () => {
    if (!(await act([{ kind: 'restore', recommendation: id }], t('broughtBack')))) return;
    setOpen(id, true);
    for (const spot of spots) void acts.save(spot);
    focusSoon(headingOf(id));
  };
  return (
    <Note
      weight="warning"
      action={
        <Group gap="xs">
          <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void back()}>
            {t('bringBack')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => spots.forEach((spot) => acts.wordings.drop(spot))}>
            {t('forget')}
          </Button>
        </Group>
      }
    >
      <strong>{t('lost', { title: title === '' ? t('untitled') : title })}</strong>
      {spots.map((spot) => (
        <Text key={spot.field} size="sm" className={classes['text']} dir="auto">
          {t(`field.${spot.field}`)}: {printed(spot)}
        </Text>
      ))}
      <TroubleNote trouble={trouble} />
    </Note>
  );
}

/** What was written in a field, as people read it. */
function usePrinted(): (spot: Spot) => string {
  const { acts, names } = useConsolidation();
  const texts = (sentences: readonly SourcedSentence[]) => sentences.map(({ text }) => text).join(' ');
  const { wordings } = acts;
  return ({ recommendation, field }) => {
    const mine = <Field extends WordingField>(of: Field) => wordings.of({ recommendation, field: of }).draft?.mine;
    switch (field) {
      case 'sentences':
        return texts(mine(field) ?? []);
      case 'levels':
        return names.levels(mine(field) ?? []);
      case 'regions':
        return names.regions(mine(field) ?? []);
      default:
        return mine(field) ?? '';
    }
  };
}
