import type { MechanismView } from '#contract/mechanism';
import type { MechanismCorrectionView } from '#contract/mechanism-correction';
import { factWords } from '#words/mechanism-terms';
import { Button, Group, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownZone } from '../../../lib/own-zone';
import { printedDate, printedDateOrMonth } from '../../../lib/printed';
import { wallTimeOf } from '../../../lib/wall-clock';
import { AnchorLink } from '../../../ui/AnchorLink';
import { FactLines } from '../facts/FactLines';
import { statedLines } from '../facts/stated.rules';
import { useWording } from '../facts/use-wording';
import { mechanismLabel } from '../names.rules';
import { mechanismQuery } from '../registry.queries';
import { AcceptForm } from './AcceptForm';
import { AcceptNames } from './AcceptNames';
import classes from './corrections.module.css';
import { DeclineForm } from './DeclineForm';

interface Props {
  correction: MechanismCorrectionView;
  onSettled: (state: MechanismCorrectionView['state']) => void;
}

/** One suggestion beside what the registry says today, with the two answers to it. */
export function CorrectionEntry({ correction, onSettled }: Props) {
  const { t } = useTranslation('mechanisms');
  const { data: mechanism } = useSuspenseQuery(mechanismQuery(correction.mechanism));
  const [open, setOpen] = useState<'accept' | 'decline' | null>(null);
  const { about } = correction;
  const close = () => setOpen(null);
  const shared = { correction, onSettled, onCancel: close };
  const what = useSubject(mechanism, about);
  const answer = (which: 'accept' | 'decline') => (
    <Button
      variant="default"
      size="sm"
      aria-label={t(`${which}Of`, { what })}
      aria-expanded={open === which}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {t(which)}
    </Button>
  );
  return (
    <article aria-label={what}>
      <Title order={2} size="md">
        <AnchorLink to="/mechanisms/$mechanism" params={{ mechanism: mechanism.id }}>
          {what}
        </AnchorLink>
      </Title>
      <Sides correction={correction} mechanism={mechanism} />
      <Group gap="xs" my="xs">
        {answer('accept')}
        {answer('decline')}
      </Group>
      {open === 'decline' && <DeclineForm {...shared} />}
      {open === 'accept' &&
        (about === 'names' ? (
          <AcceptNames {...shared} mechanism={mechanism} />
        ) : (
          <AcceptForm {...shared} mechanism={mechanism} kind={about} />
        ))}
    </article>
  );
}

/** `Bali Process: Chair` */
function useSubject(mechanism: MechanismView, about: MechanismCorrectionView['about']): string {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  return t('subject', {
    mechanism: mechanismLabel(mechanism),
    fact: terms(about === 'names' ? 'factNames' : factWords[about]),
  });
}

function Sides({ correction, mechanism }: { correction: MechanismCorrectionView; mechanism: MechanismView }) {
  const { t, i18n } = useTranslation('mechanisms');
  const wording = useWording();
  const { about, text, asOf, suggestedAt } = correction;
  const fact = about === 'names' ? undefined : mechanism.facts[about];
  const { name, shortName, acronym, aliases } = mechanism;
  const names = [name, shortName, ...(acronym === null ? [] : [acronym]), ...aliases];
  return (
    <dl className={classes['sides']}>
      <div>
        <dt>{t('suggested')}</dt>
        <dd>
          <p className={classes['text']}>{text}</p>
          <Text size="sm" c="dimmed">
            {t('suggestedOn', {
              asOf: printedDateOrMonth(asOf, i18n.language),
              date: printedDate(wallTimeOf(suggestedAt, ownZone()), i18n.language),
            })}
          </Text>
        </dd>
      </div>
      <div>
        <dt>{t('saysToday')}</dt>
        <dd>
          {about === 'names' ? (
            [...new Set(names)].join('; ')
          ) : fact ? (
            <FactLines lines={statedLines(mechanism.facts, about, wording)} asOf={fact.asOf} source={fact.source} />
          ) : (
            t('nothingStated')
          )}
        </dd>
      </div>
    </dl>
  );
}
