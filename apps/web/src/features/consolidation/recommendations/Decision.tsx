import type { PlenaryDecision, PlenaryRecommendation } from '#contract/consolidation';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';
import { useUnsaved } from '../wording/use-unsaved';
import { decisionOf, focusOn, focusSoon } from './focus';
import { isInTheWay } from './lacks.rules';
import { Lacks } from './Lacks';

interface Props {
  one: PlenaryRecommendation;
}

/** What the plenary has decided, or what stands in the way of that, and the buttons with which it is noted here. */
export function Decision({ one }: Props) {
  const { view } = useConsolidation();
  const { decision } = one;
  return (
    <div className={classes['decision']} id={decisionOf(one.id)} tabIndex={-1}>
      {decision === null ? <Lacks one={one} /> : <Decided one={one} decision={decision} />}
      {view.may.consolidate && <Decide one={one} />}
    </div>
  );
}

function Decided({ one, decision }: Props & { decision: PlenaryDecision }) {
  const { t } = useTranslation('consolidation');
  const { names } = useConsolidation();
  const when = one.decidedAt === null ? '' : names.moment(one.decidedAt);
  return (
    <Text size="sm" className={classes['decided']}>
      <strong>{t(`decision.${decision}`)}</strong>{' '}
      {one.decidedBy === null ? when : t('decidedBy', { when, who: one.decidedBy })}
    </Text>
  );
}

function Decide({ one }: Props) {
  const { t } = useTranslation('consolidation');
  const { acts, names } = useConsolidation();
  const { attempt, isBusy, trouble } = useDeed();
  const isUnsaved = useUnsaved().some(({ recommendation }) => recommendation === one.id);
  // It is saved by now.
  const isOver = trouble?.kind === 'undone' && trouble.undone === 'unsaved' && !isUnsaved;
  const name = names.short(one.id);
  const decide = async (decision: PlenaryDecision | null) => {
    if (decision !== null && isInTheWay(one.lacks, decision)) {
      focusOn(decisionOf(one.id));
      return;
    }
    const done = t(decision === null ? 'takenBack' : `said.${decision}`, { recommendation: name });
    if (await attempt(() => acts.decide(one.id, decision, one.version), done)) focusSoon(decisionOf(one.id));
  };
  return (
    <>
      <Group gap="xs" mt="xs" className="no-print">
        {one.decision === null ? (
          (['adopted', 'noted'] as const).map((decision) => {
            const isLacking = isInTheWay(one.lacks, decision);
            return (
              <Button
                key={decision}
                size="compact-sm"
                variant={decision === 'adopted' ? 'filled' : 'default'}
                loading={isBusy}
                aria-label={t(`decideOf.${decision}`, { recommendation: name })}
                data-disabled={isLacking || undefined}
                aria-disabled={isLacking}
                aria-describedby={isLacking ? decisionOf(one.id) : undefined}
                onClick={() => void decide(decision)}
              >
                {t(`decide.${decision}`)}
              </Button>
            );
          })
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            loading={isBusy}
            aria-label={t('takeBackOf', { recommendation: name })}
            onClick={() => void decide(null)}
          >
            {t('takeBack')}
          </Button>
        )}
      </Group>
      <TroubleNote trouble={isOver ? null : trouble} />
    </>
  );
}
