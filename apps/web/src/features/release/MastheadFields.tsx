import type { NextRelease } from '#contract/release';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseFields } from './release-request.rules';
import classes from './ReleaseForm.module.css';

interface Props {
  next: NextRelease;
  fields: ReleaseFields;
  issuedOnError: string | undefined;
  change: (change: Partial<ReleaseFields>) => void;
}

/** The official languages of the United Nations. */
const originals = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** How the release is cited at the head of its documents. */
export function MastheadFields({ next, fields, issuedOnError, change }: Props) {
  const { t, i18n } = useTranslation('release');
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const languages = originals.includes(next.language) ? originals : [next.language, ...originals];
  return (
    <div className={classes['masthead']}>
      <TextInput
        name="symbol"
        label={t('symbol')}
        description={next.symbol === null ? t('symbolHint') : t('symbolProposed', { symbol: next.symbol })}
        value={fields.symbol}
        {...{ maxLength: 64, spellCheck: false, dir: 'ltr' }}
        onChange={({ currentTarget: { value } }) => change({ symbol: value })}
      />
      <TextInput
        name="issuedOn"
        type="date"
        label={t('issuedOn')}
        description={t('issuedOnHint')}
        value={fields.issuedOn}
        error={issuedOnError}
        required
        onChange={({ currentTarget: { value } }) => change({ issuedOn: value })}
      />
      <NativeSelect
        label={t('distribution')}
        description={t('distributionHint')}
        value={fields.distribution}
        data={[
          { value: 'general', label: t('distributions.general') },
          { value: 'limited', label: t('distributions.limited') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ distribution: value === 'limited' ? 'limited' : 'general' })
        }
      />
      <NativeSelect
        label={t('language')}
        description={t('languageHint')}
        value={fields.language}
        data={languages.map((language) => ({ value: language, label: names.of(language) ?? language }))}
        onChange={({ currentTarget: { value } }) => change({ language: value })}
      />
    </div>
  );
}
