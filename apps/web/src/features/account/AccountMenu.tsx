import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, deskLanguages, languageNames } from '../../lib/words/words';
import { SignOutItems } from './SignOutItems';

const schemes = ['auto', 'light', 'dark'] as const;

/** Who is signed in, in which language and colours they see the desk, and the way out. */
export function AccountMenu({ account: { id, name } }: { account: { id: string; name: string } }) {
  const { t, i18n } = useTranslation('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width="16rem">
      <Menu.Target>
        <Button variant="subtle" px="xs">
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href="/my-part">
          {t('myPart')}
        </Menu.Item>
        <Menu.Label>{t('language')}</Menu.Label>
        {deskLanguages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            aria-current={i18n.language === language}
            fw={i18n.language === language ? 700 : undefined}
            onClick={() => void chooseLanguage(language)}
          >
            {languageNames[language]}
          </Menu.Item>
        ))}
        <Menu.Label>{t('colours')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            aria-current={colorScheme === scheme}
            fw={colorScheme === scheme ? 700 : undefined}
            onClick={() => {
              setColorScheme(scheme);
            }}
          >
            {t(`scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <SignOutItems account={id} />
      </Menu.Dropdown>
    </Menu>
  );
}
