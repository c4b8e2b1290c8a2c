import type { RecommendationView } from '#contract/recommendation';
import { regionWords } from '#words/mechanism-terms';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printedDate } from '../../lib/printed';
import { Section } from '../../ui/Section';
import classes from './recommendations.module.css';
import { WordingForm } from './WordingForm';

interface Props {
  slug: string;
  recommendation: RecommendationView;
  mayEdit: boolean;
}

/** What was recommended, word for word, and where it comes from. */
export function Wording({ slug, recommendation, mayEdit }: Props) {
  const { t, i18n } = useTranslation('recommendations');
  const { t: terms } = useTranslation('mechanismTerms');
  const [isOpen, setOpen] = useState(false);
  const { meeting, sentences, addressee, regions, adoptedOn, isByHand } = recommendation;
  if (isOpen) return <WordingForm slug={slug} recommendation={recommendation} close={() => setOpen(false)} />;
  return (
    <Section title={t('words')} level={2}>
      <p className={classes['text']} lang={meeting.language} dir="auto">
        {sentences.map(({ text }) => text).join(' ')}
      </p>
      <dl className={classes['facts']}>
        {addressee !== '' && (
          <div>
            <dt>{t('addressee')}</dt>
            <dd lang={meeting.language} dir="auto">
              {addressee}
            </dd>
          </div>
        )}
        {regions.length > 0 && (
          <div>
            <dt>{t('regions')}</dt>
            <dd>{regions.map((region) => terms(regionWords[region])).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('adoptedOn')}</dt>
          <dd>{printedDate(adoptedOn, i18n.language)}</dd>
        </div>
        <div>
          <dt>{t('sources')}</dt>
          <dd>{isByHand ? t('byHand') : <Sources recommendation={recommendation} />}</dd>
        </div>
      </dl>
      {isByHand && mayEdit && (
        <Button variant="default" mt="sm" className="no-print" onClick={() => setOpen(true)}>
          {t('editWords')}
        </Button>
      )}
    </Section>
  );
}

function Sources({ recommendation: { sources, meeting } }: { recommendation: RecommendationView }) {
  const { t } = useTranslation('recommendations');
  return (
    <ul className={classes['list']}>
      {sources.map(({ place, number: recommendation, submission }, index) => (
        <li key={index} lang={place ? meeting.language : undefined}>
          {place
            ? t('source', { number: place.number, name: place.name, recommendation, submission })
            : t('sourceGone', { recommendation, submission })}
        </li>
      ))}
    </ul>
  );
}
