import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../../lib/sign-in';
import { ScreenHead } from '../../ui/ScreenHead';
import classes from './SignInFirst.module.css';

/** For those who come without having signed in, or whose sign-in has ended. */
export function SignInFirst() {
  const { t } = useTranslation('account');
  return (
    <main id="content" className={classes['page']}>
      <ScreenHead title={t('signInFirst')} />
      <Text mb="md">{t('signInHint')}</Text>
      <Button component="a" href={signInAddress()}>
        {t('signIn')}
      </Button>
    </main>
  );
}
