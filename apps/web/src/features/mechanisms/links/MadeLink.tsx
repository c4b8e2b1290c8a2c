import type { MadeMechanismLink } from '#contract/mechanism-correction';
import { useTranslation } from 'react-i18next';
import { SecretAddress } from '../../../ui/SecretAddress';

/** The address of a link, which is shown only to whoever has made it. */
export function MadeLink({ link: { address, email } }: { link: MadeMechanismLink }) {
  const { t } = useTranslation('mechanisms');
  return (
    <SecretAddress {...{ address, label: t('linkAddress'), copy: t('copy'), copied: t('copied') }}>
      {email === null ? t('passOn') : t('onItsWay', { email })}
    </SecretAddress>
  );
}
