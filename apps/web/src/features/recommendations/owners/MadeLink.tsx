import type { MadeOwnerLink } from '#contract/owner-link';
import { useTranslation } from 'react-i18next';
import { SecretAddress } from '../../../ui/SecretAddress';

/** The address of a link, which is shown only to whoever has made it. */
export function MadeLink({ link: { address, email }, owner }: { link: MadeOwnerLink; owner: string }) {
  const { t } = useTranslation('recommendations');
  return (
    <SecretAddress {...{ address, label: t('linkAddress'), copy: t('linkCopy'), copied: t('linkCopied') }}>
      {email === null ? t('linkPassOn', { owner }) : t('linkOnItsWay', { email })}
    </SecretAddress>
  );
}
