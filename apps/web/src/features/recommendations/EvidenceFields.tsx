import type { EvidenceLink } from '#contract/recommendation';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './recommendations.module.css';

interface Props {
  evidence: readonly EvidenceLink[];
  set: (evidence: EvidenceLink[]) => void;
}

/** What shows what came of it. */
export function EvidenceFields({ evidence, set }: Props) {
  const { t } = useTranslation('recommendations');
  const put = (place: number, part: Partial<EvidenceLink>) =>
    set(evidence.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <fieldset className={classes['set']}>
      <legend>{t('evidence')}</legend>
      {evidence.map(({ title, address }, place) => (
        <div
          key={place}
          role="group"
          aria-label={t('evidenceNumber', { number: place + 1 })}
          className={classes['set']}
        >
          <TextInput
            {...{ label: t('evidenceTitle'), required: true, maxLength: 300, value: title }}
            onChange={({ currentTarget: { value } }) => put(place, { title: value })}
          />
          <TextInput
            {...{
              label: t('evidenceAddress'),
              required: true,
              type: 'url',
              dir: 'ltr',
              maxLength: 2000,
              value: address,
            }}
            onChange={({ currentTarget: { value } }) => put(place, { address: value })}
          />
          <div>
            <Button
              variant="default"
              size="sm"
              aria-label={t('removeOf', { name: title || t('evidenceNumber', { number: place + 1 }) })}
              onClick={() => set(evidence.filter((_, index) => index !== place))}
            >
              {t('remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button variant="default" size="sm" onClick={() => set([...evidence, { title: '', address: '' }])}>
          {t('addEvidence')}
        </Button>
      </div>
    </fieldset>
  );
}
