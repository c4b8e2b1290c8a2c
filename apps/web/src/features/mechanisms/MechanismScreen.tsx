import type { MechanismView } from '#contract/mechanism';
import { type FactKind, factKinds } from '#contract/mechanism-terms';
import { typeWords } from '#words/mechanism-terms';
import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownDay } from '../../lib/own-day';
import { Note } from '../../ui/Note';
import { ScreenHead } from '../../ui/ScreenHead';
import { Section } from '../../ui/Section';
import { DayInput } from './DayInput';
import { FactSection } from './facts/FactSection';
import { useWording } from './facts/use-wording';
import { SecretariatLinks } from './links/SecretariatLinks';
import { MechanismMeetings } from './MechanismMeetings';
import { MechanismRecommendations } from './MechanismRecommendations';
import classes from './mechanisms.module.css';
import { NamesFields } from './NamesFields';
import { mechanismLabel } from './names.rules';
import { Occasions } from './Occasions';
import { mechanismQuery } from './registry.queries';
import { useMayEdit } from './use-may-edit';

/** What is known of a mechanism? @param log what was done to it, for whoever may change it */
export function MechanismScreen({ log }: { log: (mechanism: MechanismView) => ReactNode }) {
  const { t } = useTranslation('mechanisms');
  const { mechanism: id } = useParams({ from: '/mechanisms/$mechanism' });
  const search = useSearch({ from: '/mechanisms/$mechanism' });
  const navigate = useNavigate({ from: '/mechanisms/$mechanism' });
  const on = useDeferredValue(search.on);
  const { data: mechanism } = useSuspenseQuery(mechanismQuery(id, on));
  const mayEdit = useMayEdit();
  return (
    <>
      <ScreenHead title={mechanism.name} />
      <div className={classes['mechanism']}>
        <div>
          <Identity mechanism={mechanism} />
          <div className="no-print">
            <DayInput on={search.on} show={(change) => void navigate({ search: change, replace: true })} />
          </div>
          <Facts key={id} mechanism={mechanism} on={on} mayEdit={mayEdit} />
        </div>
        <div>
          <MechanismMeetings mechanism={id} />
          <MechanismRecommendations mechanism={id} organizes={mayEdit} />
          <Occasions occasions={mechanism.occasions} />
          {mayEdit && (
            <div className="no-print">
              <Section title={t('names')} level={2}>
                <NamesFields key={id} mechanism={mechanism} />
              </Section>
              <SecretariatLinks key={id} mechanism={mechanism} />
              {log(mechanism)}
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** What it is, and under what else it is found. */
function Identity({ mechanism }: { mechanism: MechanismView }) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const { type, aliases } = mechanism;
  return (
    <div className={classes['identity']}>
      <Text>{[mechanismLabel(mechanism), terms(typeWords[type])].join(' – ')}</Text>
      {aliases.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('alsoKnownAs', { names: aliases.join('; ') })}
        </Text>
      )}
    </div>
  );
}

interface FactsProps {
  mechanism: MechanismView;
  on: string | undefined;
  mayEdit: boolean;
}

function Facts({ mechanism, on, mayEdit }: FactsProps) {
  const { t } = useTranslation('mechanisms');
  const wording = useWording();
  const [open, setOpen] = useState<FactKind | null>(null);
  const [isStated, setStated] = useState(false);
  return (
    <Section title={t('facts')} level={2}>
      {isStated && <Note weight="good">{t('stated')}</Note>}
      {factKinds.map((kind) => (
        <FactSection
          key={kind}
          {...{ mechanism, kind, wording, mayEdit, today: on ?? ownDay() }}
          isOpen={open === kind}
          open={(isOpen, isDone = false) => {
            setOpen(isOpen ? kind : null);
            setStated(isDone);
          }}
        />
      ))}
    </Section>
  );
}
