import type { AlikePair as Pair, ConsolidationEdit, SourceRef } from '#contract/consolidation';
import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { likenessWord } from '../likeness.rules';
import { focusSoon } from '../recommendations/focus';
import { RecommendationLink } from '../recommendations/RecommendationLink';
import { handedIn } from '../refs.rules';
import { togetherEdits } from '../together.rules';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';

/** Two groups' recommendations side by side, which may say the same. */
export function AlikePair({ pair: { a, b, likeness, words } }: { pair: Pair }) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const { act, isBusy, trouble } = useDeed();
  const name = t('pair', { a: names.source(a), b: names.source(b) });
  // The pair goes, and with it the button that was pressed.
  const decide = async (edits: ConsolidationEdit[], done: string) => {
    if (await act(edits, done)) focusSoon('alike');
  };
  return (
    <li className={classes['pair']}>
      <Title order={3} size="sm">
        {name}
      </Title>
      <Text size="sm">
        {t(`likeness.${likenessWord(likeness)}`)} {t('shared')} <bdi lang={view.language}>{names.list(words)}</bdi>
      </Text>
      <div className={classes['texts']}>
        {[a, b].map((ref) => (
          <PairText key={ref.group} source={ref} />
        ))}
      </div>
      {view.may.consolidate && (
        <Group gap="xs" mt="xs" className="no-print">
          <Button
            size="compact-sm"
            loading={isBusy}
            aria-label={t('mergeOf', { pair: name })}
            onClick={() => void decide(togetherEdits(view, a, b, crypto.randomUUID()), t('togetherWith', { name }))}
          >
            {t('merge')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={isBusy}
            aria-label={t('apartOf', { pair: name })}
            onClick={() => void decide([{ kind: 'apart', a, b, isApart: true }], t('toldApart', { pair: name }))}
          >
            {t('apart')}
          </Button>
        </Group>
      )}
      <TroubleNote trouble={trouble} />
    </li>
  );
}

function PairText({ source }: { source: SourceRef }) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const said = handedIn(view, source);
  if (!said) return null;
  return (
    <div>
      <Text size="sm" fw={700}>
        {names.source(source)} <bdi lang={view.language}>{said.title}</bdi>
      </Text>
      <p className={classes['text']} lang={view.language} dir="auto">
        {said.text}
      </p>
      {said.recommendation !== null && (
        <Text size="sm">
          {t('goneInto')} <RecommendationLink id={said.recommendation} />
        </Text>
      )}
    </div>
  );
}
